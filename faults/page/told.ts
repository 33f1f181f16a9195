/** What was kept of protections that were taken away, and its part of the page. */

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { projectFile } from '../../src/project.ts';
import { points, protections } from '../bare/points.ts';
import type { Protection } from '../bare/protection.ts';
import type { Told } from '../bare/tell.ts';

const file = projectFile('faults', 'results', 'bare.json');

/** By name; those of protections that are in the table no more are left out. */
export function readTold(): ReadonlyMap<string, Told> {
  const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Told[]) : [];
  const known = new Set(protections.map(({ name }) => name));
  return new Map(kept.filter(({ name }) => known.has(name)).map((told) => [told.name, told]));
}

/** Keeps results in the place of former ones of the same protections. */
export function saveTold(results: readonly Told[]): void {
  const all = new Map([...readTold(), ...results.map((told) => [told.name, told] as const)]);
  const sorted = [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  // Whoever reads meanwhile reads all of it.
  writeFileSync(`${file}.${process.pid}`, `${JSON.stringify(sorted, null, 2)}\n`);
  renameSync(`${file}.${process.pid}`, file);
}

/** The section of the page. */
export function renderTold(told: ReadonlyMap<string, Told>): string {
  const count = protections.filter(({ name }) => told.get(name)?.isTold).length;
  const tables = points.map(
    ({ title, protections: own }) => `### ${title}

| what is protected | taken away in | the test that fails then | outcome |
| --- | --- | --- | --- |
${own.map((protection) => rowOf(protection, told.get(protection.name))).join('\n')}
`,
  );
  return `## Protections taken away

A protection that no test misses may go unnoticed one day. \`npm run faults -- bare\` takes each away, one at a time, in a copy of the project, and
runs the test that should tell: it passes with the protection, and without it fails by what it asserts. Of ${protections.length} protections ${count} were missed so.

${tables.join('\n')}`;
}

function rowOf({ protects, file: place, test }: Protection, told: Told | undefined): string {
  const outcome = told === undefined ? '**not tried**' : told.isTold ? 'told' : `**not told**: ${told.seen}`;
  const title = test.row === undefined ? test.title : test.title.replace(/%[#sdifjop]|\$\w+/, test.row);
  const cells = [protects, `\`${place}\``, `${title.replaceAll('|', '\\|')} (\`test/${test.file}\`)`, outcome];
  return `| ${cells.join(' | ')} |`;
}
