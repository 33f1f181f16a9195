/** Results that are kept, one file for each suite, and read again for the page. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../src/project.ts';
import type { Ground, Outcome } from '../fault.ts';

/** One fault on one engine. */
export interface FaultResult extends Outcome {
  readonly name: string;
  readonly title: string;
  readonly ground: Ground;
  readonly tried: number;
  readonly seconds: number;
  /** What prints it. */
  readonly command: string;
}

export interface SuiteResult {
  readonly suite: string;
  readonly title: string;
  readonly faults: readonly FaultResult[];
}

const folder = projectFile('faults', 'results');

/** Keeps results; what was kept of the same faults on the same engines before goes, others stay. */
export function saveResult({ suite, title, faults }: SuiteResult): void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${suite}.json`);
  const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SuiteResult).faults : [];
  const isNew = (old: FaultResult) => faults.some(({ name, ground }) => name === old.name && ground === old.ground);
  const all = [...before.filter((old) => !isNew(old)), ...faults].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  writeFileSync(file, `${JSON.stringify({ suite, title, faults: all } satisfies SuiteResult, null, 2)}\n`);
}

const keyOf = ({ name, ground }: FaultResult) => `${name} ${ground}`;

/** All results, by suite. */
export function readResults(): SuiteResult[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'bare.json')
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as SuiteResult);
}
