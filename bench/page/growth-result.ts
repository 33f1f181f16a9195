/** What growth was measured to cost, one file for each engine, read again for the page. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFile } from '../../src/project.ts';

/** A question over a graph of one size. */
export interface GrowthFigures {
  readonly statements: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** Milliseconds of processor time for a request. */
  readonly service: number;
  readonly database: number;
  /** Kilobytes of an answer, on average: a page that is full in the large graph alone costs more there. */
  readonly answer: number;
  /** Each beside the smallest graph: latencies of all rounds, and processor time (service and database), the median of the rounds. */
  readonly p50Ratio: number;
  readonly p95Ratio: number;
  readonly processorRatio: number;
}

export interface GrowthOfQuestion {
  readonly name: string;
  readonly title: string;
  readonly isPaged: boolean;
  /** The smallest graph first. */
  readonly figures: readonly GrowthFigures[];
}

export interface GrowthResult {
  readonly engine: 'neo4j' | 'embedded';
  readonly sizes: readonly number[];
  /** The sizes whose statements were not grouped into utterances. */
  readonly notGrouped: readonly number[];
  readonly clients: number;
  readonly rounds: number;
  readonly questions: readonly GrowthOfQuestion[];
}

const folder = projectFile('bench', 'results');
const fileOf = (engine: string) => join(folder, `growth-${engine}.json`);

export function saveGrowth(result: GrowthResult): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(result.engine), `${JSON.stringify(result, null, 2)}\n`);
}

/** The results there are, Neo4j first. */
export function readGrowth(): GrowthResult[] {
  return ['neo4j', 'embedded']
    .map(fileOf)
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));
}
