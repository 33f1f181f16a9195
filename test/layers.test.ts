/** The rooms of src: who may import whom, how they and their files are called, how long files are, and how they open. */

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { projectFile } from '../src/project.ts';

/** What each room (or file at the top of src) may import of src, beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  report: [],
  project: [],
  'setting-forms': [],
  settings: ['errors', 'setting-forms'],
  record: ['errors', 'report', 'project'],
  access: ['errors'],
  store: ['errors', 'settings', 'project'],
  diagnosing: ['access', 'loading', 'reading', 'store', 'settings', 'project', 'errors'],
  telemetry: ['store', 'project', 'errors'],
  grouping: ['record'],
  amending: ['record'],
  curating: ['amending', 'drafting', 'loading', 'reading', 'resolving', 'record', 'store', 'errors'],
  loading: ['amending', 'record', 'resolving', 'store', 'grouping', 'networking', 'reading', 'errors', 'report'],
  networking: [],
  disputing: ['record'],
  intake: ['record', 'errors', 'report'],
  extracting: ['record', 'project'],
  resolving: ['record', 'project'],
  drafting: ['record', 'project', 'extracting', 'resolving'],
  ingesting: [
    'amending',
    'drafting',
    'intake',
    'extracting',
    'resolving',
    'loading',
    'reading',
    'record',
    'store',
    'errors',
    'report',
  ],
  reading: ['record', 'store', 'errors', 'disputing', 'grouping', 'networking'],
  reviewing: ['reading', 'resolving', 'record', 'store'],
  backup: ['loading', 'reading', 'store', 'errors', 'project'],
  searching: ['record', 'store', 'errors'],
  verifying: ['record', 'errors', 'report'],
  export: ['loading', 'reading', 'record', 'store', 'errors', 'report'],
  graphql: [
    ...[
      'access',
      'amending',
      'curating',
      'reviewing',
      'loading',
      'drafting',
      'ingesting',
      'intake',
      'reading',
      'grouping',
      'disputing',
      'searching',
      'record',
      'store',
      'errors',
    ],
    ...['project', 'networking'],
  ],
  mcp: ['graphql', 'project', 'errors'],
  server: [
    'access',
    'backup',
    'graphql',
    'ingesting',
    'export',
    'reading',
    'mcp',
    'telemetry',
    'settings',
    'store',
    'project',
    'errors',
  ],
  cli: [
    ...['errors', 'report', 'project', 'settings', 'record', 'store', 'access'],
    ...[
      'amending',
      'backup',
      'loading',
      'intake',
      'extracting',
      'resolving',
      'drafting',
      'ingesting',
      'grouping',
      'reading',
      'verifying',
      'export',
      'graphql',
      'mcp',
      'server',
      'diagnosing',
    ],
  ],
  ide: [],
  explorer: [],
};
const bannedNames = ['utils', 'util', 'helpers', 'helper', 'types', 'common', 'shared', 'misc', 'lib'];
const maxLines = 250;
const isGenerated = (path: string) => /(^|[./])generated\.ts$/.test(path);
const withDefaultExport = ['ide/vite.config.ts', 'explorer/vite.config.ts'];

const src = projectFile('src');
/** Files of code, in one order, with their paths from a folder. */
const sourcesIn = (folder: string, list: readonly string[]) =>
  list.filter((path) => /\.tsx?$/.test(path)).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
const paths = readdirSync(src, { recursive: true, withFileTypes: true })
  .map((entry) => ({ path: relative(src, join(entry.parentPath, entry.name)), isFile: entry.isFile() }))
  .toSorted((a, b) => (a.path < b.path ? -1 : 1));
const sources = sourcesIn(
  src,
  paths.filter(({ isFile }) => isFile).map(({ path }) => path),
);
/** What measures the service from outside keeps the same manners; what is installed beside it is not ours. */
const measuring = ['bench', 'faults'].flatMap((room) =>
  sourcesIn(
    projectFile(),
    readdirSync(projectFile(room), { recursive: true, encoding: 'utf8' })
      .filter((path) => !path.includes('node_modules'))
      .map((path) => join(room, path))
      .toSorted(),
  ),
);

/** `roomOf('graphql/resolvers/query.ts')` → `'graphql'`, `roomOf('errors.ts')` → `'errors'`. */
const roomOf = (path: string): string => path.replace(/\/.*|\.tsx?$/g, '');

/** The places that a source imports by a relative path, from src; types too, since a type is a dependency as well. */
function importsOf({ path, text }: { path: string; text: string }): string[] {
  const statements =
    /^\s*(?:import|export)\b(?:[^'"`;=()]*?\bfrom)?\s*['"](\.\.?\/[^'"]+)['"]|\bimport\(\s*['"`](\.\.?\/[^'"`]+)['"`]/gm;
  return [...text.matchAll(statements)].map((match) => {
    const target = match[1] ?? match[2] ?? '';
    return relative(src, join(src, path, '..', target));
  });
}

/** A source's code alone: without its comments, strings, templates and regular expressions. */
function codeOf(text: string): string {
  const others = [
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*/,
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/,
    /(?<=[=(,:!&|?\s])\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/,
  ];
  return text.replace(new RegExp(others.map(({ source }) => source).join('|'), 'g'), "''");
}

test('the reading of sources sees what it is to see', () => {
  const text =
    "import {\n  a,\n} from '../b/c.ts';\nexport type { D } from './d.ts';\nimport './e.css';\nimport x from 'y';\nawait import('./f.ts');";
  expect(importsOf({ path: 'a/a.ts', text })).toEqual(['b/c.ts', 'a/d.ts', 'a/e.css', 'a/f.ts']);
  expect(codeOf("/* any */ f('any', \"any\", `any`, /['any]/, x as any); // any").match(/\bany\b/g)).toHaveLength(1);
});

test('the sources are there', () => {
  expect(sources.length).toBeGreaterThan(40);
  expect(sources.flatMap(importsOf).length).toBeGreaterThan(100);
});

test('every room has its line in the table, and every line its room', () => {
  expect([...new Set(sources.map(({ path }) => roomOf(path)))].toSorted()).toEqual(Object.keys(mayImport).toSorted());
});

test('the table has no circle', () => {
  const reaches = (room: string, through: readonly string[] = []): string[] =>
    (mayImport[room] ?? []).flatMap((next) =>
      through.includes(next) ? [next] : [next, ...reaches(next, [...through, room])],
    );
  for (const room of Object.keys(mayImport)) expect([room, reaches(room).includes(room)]).toEqual([room, false]);
});

describe('imports', () => {
  test.each(Object.entries(mayImport))('%s imports only %j', (room, allowed) => {
    const strayed = sources
      .filter(({ path }) => roomOf(path) === room)
      .flatMap((source) => importsOf(source).map((target) => ({ from: source.path, target })))
      .filter(({ target }) => roomOf(target) !== room && !allowed.includes(roomOf(target)))
      .map(({ from, target }) => `${from} → ${target}`);
    expect(strayed).toEqual([]);
  });

  test('nobody outside store/ knows an engine', () => {
    const strayed = sources
      .filter(({ path }) => roomOf(path) !== 'store')
      .flatMap((source) => importsOf(source).map((target) => `${source.path} → ${target}`))
      .filter((line) => /store\/(neo4j|embedded)\//.test(line));
    const packages = sources
      .filter(({ path, text }) => roomOf(path) !== 'store' && /from '(neo4j-driver|@grafeo-db\/js)'/.test(text))
      .map(({ path }) => path);
    expect([...strayed, ...packages]).toEqual([]);
  });

  test('only settings reads the environment; the command line asks it for HEARSAY_DEBUG alone', () => {
    const readers = sources.flatMap(({ path, text }) =>
      [...codeOf(text).matchAll(/process\.env(\.\w+)?/g)].map(([found]) => `${path}: ${found}`),
    );
    expect([...new Set(readers)]).toEqual(['cli/main.ts: process.env.HEARSAY_DEBUG', 'settings.ts: process.env']);
  });

  test('every relative import names a file that is there, with its ending', () => {
    const known = new Set(paths.map(({ path }) => path));
    const missing = sources.flatMap((source) =>
      importsOf(source)
        .filter((target) => !known.has(target))
        .map((target) => `${source.path} → ${target}`),
    );
    expect(missing).toEqual([]);
  });
});

test('no file and no folder has a name that says nothing, or anything but kebab-case', () => {
  const names = paths.map(({ path }) => path.split('/').at(-1) ?? '');
  const stems = names.map((name) => name.replace(/\..*$/, '').toLowerCase());
  expect(stems.filter((stem) => bannedNames.some((banned) => stem.split(/[-_]/).includes(banned)))).toEqual([]);
  expect(names.filter((name) => name !== 'README.md' && !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(name))).toEqual(
    [],
  );
});

describe.each([...sources, ...measuring])('$path', ({ path, text }) => {
  test('is short, opens with a comment, exports by name, and has no any', () => {
    if (!isGenerated(path)) expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(maxLines);
    expect(text.replace(/^#!.*\n/, '')).toMatch(/^\/\*\*\s+(\* )?[\p{Lu}“`]/u);
    const code = codeOf(text);
    if (!withDefaultExport.includes(path)) expect(code).not.toMatch(/\bexport\s+default\b|\bas\s+default\b/);
    if (!isGenerated(path)) expect(code).not.toMatch(/(?<!\.)\bany\b/);
  });
});
