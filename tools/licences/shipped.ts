/** What is shipped: the packages that run with the service, and those that are bundled into its pages; each with what it needs itself. */

import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { projectFile } from '../../src/project.ts';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** In SPDX's words, as far as the package has them. */
  readonly licence: string;
}

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Packages whose package.json names their licence in an older way, which npm does not keep. */
const licencesElsewhere: Readonly<Record<string, string>> = { 'world-countries': 'ODbL-1.0' };

/** By name and version. */
export function shippedPackages(): readonly ShippedPackage[] {
  const { packages } = JSON.parse(readFileSync(projectFile('package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const { dependencies = {}, optionalDependencies = {} } = packages[path] as LockedPackage;
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = placeOf(packages, path, name);
      if (place !== null) reach(place);
    }
  };
  reach('');
  for (const name of packagesOfPages()) if (`node_modules/${name}` in packages) reach(`node_modules/${name}`);
  return [...reached]
    .filter((path) => path !== '')
    .map((path) => describe(path, packages[path] as LockedPackage))
    .toSorted((a, b) => `${a.name}@${a.version}`.localeCompare(`${b.name}@${b.version}`, 'en'));
}

/** Where Node finds a package: beside whoever needs it, or further up. */
function placeOf(packages: Readonly<Record<string, LockedPackage>>, from: string, name: string): string | null {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (place in packages) return place;
  if (from === '') return null;
  return placeOf(packages, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''), name);
}

/** What the sources of the pages import by name. */
function packagesOfPages(): readonly string[] {
  const sources = ['ide', 'explorer'].flatMap((page) =>
    readdirSync(projectFile('src', page), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:tsx?|css)$/.test(file) && !file.endsWith('vite.config.ts'))
      .map((file) => readFileSync(join(projectFile('src', page), file), 'utf8')),
  );
  const imports = sources.flatMap((text) => [...text.matchAll(/(?:from|import|url)\s*\(?['"]([^.'"][^'"]*)['"]/g)]);
  const names = imports.map(([, path = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
  return [...new Set(names)].filter((name) => !builtinModules.includes(name) && !name.startsWith('node:'));
}

function describe(path: string, { version, license }: LockedPackage): ShippedPackage {
  const name = path.replace(/^.*node_modules\//, '');
  return { name, version, licence: license ?? licencesElsewhere[name] ?? licenceOfFamily(name) };
}

/** A native package for another platform, which the registry at hand may not hold, has the licence of the one it belongs to. */
function licenceOfFamily(name: string): string {
  const family = name.match(/^(@grafeo-db\/js)-/)?.[1];
  if (family === undefined) throw new Error(`No licence is known of ${name}.`);
  return (JSON.parse(readFileSync(projectFile('node_modules', family, 'package.json'), 'utf8')) as { license: string })
    .license;
}
