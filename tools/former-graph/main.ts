/**
 * Writes a graph as the program of an earlier commit made it, as a backup: what the tests of migrations begin with.
 * `npx tsx tools/former-graph/main.ts COMMIT FILE`
 */

import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { backUpTo } from '../../src/backup/back-up-to.ts';
import { print } from '../../src/cli/print.ts';
import { projectFile } from '../../src/project.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';

const run = promisify(execFile);

/** Records of all kinds, with changes of all kinds over them. */
const commands = [
  ['load', 'seed'],
  ['ingest', 'docs/articles/harbour.html'],
  [
    'correct',
    'statement:upi-2022-01-09-000341',
    '--gist',
    'Close to 6,000 people were detained.',
    '--reason',
    'A test.',
  ],
  ['reject', 'statement:caravanserai-2022-01-10-000518', '--reason', 'A test.'],
  ['merge', 'Russian news agencies', 'RIA', '--force', '--reason', 'A test.'],
  ['delete', 'article:news7h-2022-01-06', '--reason', 'A test.'],
];

const [commit, file] = process.argv.slice(2);
if (commit === undefined || file === undefined) throw new Error('npx tsx tools/former-graph/main.ts COMMIT FILE');
const folder = await mkdtemp(join(tmpdir(), 'hearsay-former-'));
const [former, data] = [join(folder, 'program'), join(folder, 'data')];
try {
  await run('git', ['worktree', 'add', '--detach', former, commit], { cwd: projectFile() });
  await symlink(projectFile('node_modules'), join(former, 'node_modules'));
  await run(process.execPath, [projectFile('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'], {
    cwd: former,
  });
  for (const command of commands)
    await run(process.execPath, [join(former, 'dist', 'cli', 'main.js'), ...command], {
      ...{ cwd: former, env: { ...process.env, HEARSAY_DATA: data, NEO4J_URI: '' } },
    });
  const store = openEmbedded(data);
  const { header } = await backUpTo(resolve(file), store);
  await store.close();
  print(`${file} holds a graph of format ${header.graph}.`);
} finally {
  await run('git', ['worktree', 'remove', '--force', former], { cwd: projectFile() }).catch(() => undefined);
  await rm(folder, { recursive: true, force: true });
}
