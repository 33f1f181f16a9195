/** Results that are kept, one file for each engine and size, and read again for the page. */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../src/project.ts';
import type { Figures } from '../measuring/measure.ts';

export interface QuestionResult {
  readonly name: string;
  readonly title: string;
  /** How far the answers of the contenders were compared. */
  readonly agreement: string;
  /** The best Cypher first. */
  readonly figures: readonly Figures[];
}

export interface Result {
  readonly statements: number;
  readonly engine: 'neo4j' | 'embedded';
  readonly clients: number;
  readonly rounds: number;
  readonly questions: readonly QuestionResult[];
}

const folder = projectFile('bench', 'results');

export function saveResult(result: Result): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, `questions-${result.engine}-${result.statements}.json`),
    `${JSON.stringify(result, null, 2)}\n`,
  );
}

/** All results, Neo4j first, the smaller graphs first. */
export function readResults(): Result[] {
  return readdirSync(folder)
    .filter((file) => file.startsWith('questions-'))
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Result)
    .sort((a, b) => (a.engine < b.engine ? 1 : a.engine > b.engine ? -1 : a.statements - b.statements));
}
