/** A copy of the project in which a piece of a file can be missing: nobody's working tree is touched. */

import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Options, transform } from '@swc/core';
import { projectFile } from '../../src/project.ts';
import type { Protection } from './protection.ts';
import { takeAway } from './take-away.ts';

export interface Checkout {
  readonly folder: string;
  /** Takes a protection away, and gives what puts it back. */
  without(protection: Protection): Promise<() => Promise<void>>;
  remove(): Promise<void>;
}

/** Every file that git knows or would take, and what was built of them; packages are the project's own. */
export async function copyCheckout(): Promise<Checkout> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-bare-'));
  // Also where somebody breaks it off.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const listed = execFileSync('git', ['ls-files', '-coz', '--exclude-standard'], { cwd: projectFile() }).toString();
  for (const file of new Set(listed.split('\0').filter((name) => name !== ''))) await copy(file, folder);
  await copy('dist', folder);
  for (const name of ['node_modules', '.cache']) await symlink(projectFile(name), join(folder, name));
  return {
    folder,
    without: (protection) => without(folder, protection),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function copy(name: string, folder: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  // A file that was deleted and is not committed yet is none of them.
  await cp(projectFile(name), join(folder, name), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

async function without(folder: string, protection: Protection): Promise<() => Promise<void>> {
  const file = join(folder, protection.file);
  const whole = await readFile(file, 'utf8');
  await put(folder, protection.file, takeAway(whole, protection));
  return () => put(folder, protection.file, whole);
}

/** Writes a file, and what is built of it. */
async function put(folder: string, name: string, text: string): Promise<void> {
  await writeFile(join(folder, name), text);
  const [, page] = /^src\/(explorer|ide)\//.exec(name) ?? [];
  if (page !== undefined)
    execFileSync(process.execPath, [projectFile('node_modules', 'vite', 'bin', 'vite.js'), 'build', `src/${page}`], {
      ...{ cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
    });
  else if (/^src\/.*\.ts$/.test(name)) {
    const built = name.replace(/^src\/(.*)\.ts$/, 'dist/$1.js');
    const { code } = await transform(text, compiling);
    await writeFile(join(folder, built), code.replace(imported, '$1.js'));
  }
}

/** The end of a place that is imported: what is built imports what is built. */
const imported = /((?:from|import\(?) ?['"]\.[^'"]*)\.ts(?=['"])/g;

/** As `npm run build:server` compiles each file. */
const compiling: Options = {
  jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
  module: { type: 'es6' },
};
