/** What the project is made of: locked with checksums, under licences that fit, and nothing that fetches anything when it is installed. */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { projectFile } from '../src/project.ts';
import { renderLicences } from '../tools/licences/render.ts';
import { shippedPackages } from '../tools/licences/shipped.ts';
import { sbomOfShipped } from '../tools/sbom/sbom-of-shipped.ts';

interface LockedPackage {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly dev?: boolean;
}

const textOf = (...parts: readonly string[]) => readFileSync(projectFile(...parts), 'utf8');
const manifest = JSON.parse(textOf('package.json')) as Readonly<Record<string, Readonly<Record<string, string>>>>;
const lock = JSON.parse(textOf('package-lock.json')) as { packages: Readonly<Record<string, LockedPackage>> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

test('every dependency is of one version', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(Object.entries(wanted).filter(([, version]) => !/^\d+\.\d+\.\d+[\w.-]*$/.test(version))).toEqual([]);
});

test('every package has a checksum, but for native ones of other platforms that the registry at hand did not hold', () => {
  const without = packages.filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? ''));
  expect(without.filter(([, { optional }]) => !optional)).toEqual([]);
  expect(without.length).toBeLessThan(10);
});

test('no package is fetched from a place of its own', () => {
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

/** Scripts that run when they are installed, each read by one of us. */
const known: Readonly<Record<string, string>> = {
  '@apollo/protobufjs': 'compares versions, and prints a notice',
  '@parcel/watcher': 'builds where it is told to, else nothing',
  '@swc/core': 'looks whether its native package came with it; only where npm left that out, it asks npm again',
  esbuild: 'looks whether its native package came with it; only where npm left that out, it asks npm again',
};

describe('scripts that run when a package is installed', () => {
  const scripted = packages.filter(([, { hasInstallScript }]) => hasInstallScript);

  test('are known', () => {
    const names = scripted.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(names.filter((name) => !(name in known))).toEqual([]);
  });

  test('of what is shipped are one, which fetches nothing', () => {
    const shipped = scripted.filter(([, { dev }]) => !dev).map(([path]) => path);
    expect(shipped).toEqual(['node_modules/@apollo/protobufjs']);
    const script = textOf('node_modules', '@apollo', 'protobufjs', 'scripts', 'postinstall.js');
    expect([...script.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['path', 'fs']);
  });
});

describe('licences', () => {
  const fitting = [
    'MIT',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'ISC',
    '0BSD',
    'BlueOak-1.0.0',
    'Unlicense',
    'PSF-2.0',
  ];
  /** Data and letters, which are used as they are. */
  const asTheyAre = ['ODbL-1.0', 'OFL-1.1'];
  /** Either of two, or both. */
  const partsOf = (licence: string) => licence.replace(/[()]/g, '').split(/ (?:AND|OR) /);

  test('of what is shipped let it be shipped', () => {
    const others = shippedPackages().filter(
      ({ licence }) => !partsOf(licence).every((part) => [...fitting, ...asTheyAre].includes(part)),
    );
    expect(others).toEqual([]);
  });

  test('are listed as they are: npm run licences', () => {
    expect(textOf('docs', 'licences.md')).toBe(renderLicences());
  });
});

test('npm run sbom names what is shipped, and nothing else', () => {
  const { components, dependencies } = sbomOfShipped();
  const shipped = new Set(shippedPackages().map(({ name, version }) => `${name}@${version}`));
  const named = components.map((component) => component['bom-ref']);
  expect(named.toSorted()).toEqual([...shipped].toSorted());
  for (const name of ['fastify@', 'react@']) expect(named.some((each) => each.startsWith(name))).toBe(true);
  expect(components.filter(({ hashes }) => hashes === undefined).length).toBeLessThan(10);
  expect(components.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([]);
  expect(dependencies.length).toBeGreaterThan(named.length);
});

test('the image runs as a user without rights, and compose lets it write nowhere', () => {
  const image = textOf('Dockerfile');
  expect(image).toMatch(/^USER node$/m);
  expect(image).toContain('npm ci --ignore-scripts');
  const [, service = ''] = textOf('docker-compose.yml').split(/^ {2}hearsay:$/m);
  for (const line of ['read_only: true', 'cap_drop: [ALL]', 'security_opt: ["no-new-privileges:true"]'])
    expect(service).toContain(`    ${line}\n`);
});
