/**
 * Completes package-lock.json with the platform packages that npm did not see: native packages name one package for each
 * platform, and where the registry at hand leaves some out, npm does too, after which `npm ci` refuses the lock file. The
 * checksums of those that the registry has come with them.
 * Run by `npm run lock` after any change of dependencies.
 */

import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { platformsIn } from './platforms.ts';

interface LockedPackage {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };
const added = Object.entries(lock.packages).flatMap(([path, parent]) => missingOf(path, parent));
for (const [path, entry] of added) lock.packages[path] = entry;
const unsure = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== '' && !integrity);
const sure = await Promise.all(unsure.map(async ([path, entry]) => [path, await withChecksum(path, entry)] as const));
for (const [path, entry] of sure) lock.packages[path] = entry;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
const withNone = sure.filter(([, { integrity }]) => !integrity).length;
process.stdout.write(
  `${added.length} platform packages added to package-lock.json; ${withNone} of all have no checksum\n`,
);

/** Only exact versions can be added: a range would have to be resolved by the registry. */
function missingOf(path: string, { dev, optionalDependencies = {} }: LockedPackage): [string, LockedPackage][] {
  return Object.entries(optionalDependencies)
    .filter(([name, version]) => /^\d+\.\d+\.\d+/.test(version) && !isLocked(path, name))
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...(dev && { dev }), optional: true, ...platformsIn(name) } as LockedPackage,
    ]);
}

function isLocked(path: string, name: string): boolean {
  return `node_modules/${name}` in lock.packages || `${path}/node_modules/${name}` in lock.packages;
}

/** As the registry at hand tells it; a package that it does not hold stays without. */
async function withChecksum(path: string, { version, ...rest }: LockedPackage): Promise<LockedPackage> {
  const name = path.replace(/^.*node_modules\//, '');
  const args = ['view', `${name}@${version}`, 'dist.integrity', 'license', '--json'];
  const answer = await promisify(execFile)('npm', args).catch(() => null);
  if (!answer?.stdout.trim()) return { ...(version && { version }), ...rest };
  const { license, ...told } = JSON.parse(answer.stdout) as { license?: string; 'dist.integrity'?: string };
  const others = Object.entries({ ...rest, ...(license && { license }) });
  return {
    ...(version && { version }),
    ...(told['dist.integrity'] && { integrity: told['dist.integrity'] }),
    // As npm orders them, so that it leaves them so.
    ...Object.fromEntries(others.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
