/**
 * Completes package-lock.json with the platform packages that the registry at hand does not hold: native packages name one
 * package for each platform, and npm leaves those out that it cannot see, after which `npm ci` refuses the lock file.
 * Run by `npm run lock` after any change of dependencies.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { platformsIn } from './platforms.ts';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> };
const added = Object.entries(lock.packages).flatMap(([path, parent]) => missingOf(path, parent));
for (const [path, entry] of added) lock.packages[path] = entry;
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} platform packages added to package-lock.json\n`);

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
