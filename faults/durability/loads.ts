/** Commands one after another that bring records or articles into a graph: what each of them brings, and how far they came. */

import type { ChildProcess } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { linesOf } from '../../bench/made-up-articles.ts';
import type { HearsayRecord } from '../../src/record/record.ts';
import { generateRecords } from '../../tools/generate/generate-records.ts';
import type { Engine } from '../graph/engine.ts';
import { type Ended, endOf, startHearsay } from '../running/hearsay.ts';

export interface Load {
  readonly args: readonly string[];
  /** Ids of the records that it brings, or addresses of the articles. */
  readonly keys: readonly string[];
}

/** Loads of made-up records as one file, or as several of which each holds whatever its own refer to. */
export async function writeLoads(folder: string, statements: number, files: number): Promise<Load[]> {
  const records = [...generateRecords({ statements, seed: 7 })];
  const size = Math.ceil(records.length / files);
  const loads: Load[] = [];
  for (let start = 0; start < records.length; start += size) {
    const own = records.slice(start, start + size);
    const file = join(folder, `load-${files}-${loads.length}.jsonl`);
    await writeFile(file, own.map((record: HearsayRecord) => `${JSON.stringify(record)}\n`).join(''));
    loads.push({ args: ['load', file], keys: own.map(({ id }) => id) });
  }
  return loads;
}

/** Ingests of made-up articles, so many in each file. */
export async function writeIngests(folder: string, articles: number, files: number): Promise<Load[]> {
  const lines = [...linesOf(articles)];
  const size = Math.ceil(lines.length / files);
  const loads: Load[] = [];
  for (let start = 0; start < lines.length; start += size) {
    const own = lines.slice(start, start + size);
    const file = join(folder, `articles-${files}-${loads.length}.jsonl`);
    await writeFile(file, own.join(''));
    loads.push({ args: ['ingest', file], keys: own.map((line) => (JSON.parse(line) as { url: string }).url) });
  }
  return loads;
}

/** Loads under way, one command each. */
export class Loading {
  /** Those whose command has ended with 0. */
  readonly done: Load[] = [];
  /** How a command ended that did not end well. */
  failed: Ended | undefined;
  #child: ChildProcess | undefined;
  readonly ended: Promise<void>;
  hasEnded = false;
  #isKilled = false;

  constructor(folder: string, loads: readonly Load[], engine: Engine) {
    this.ended = this.#run(folder, loads, engine).finally(() => {
      this.hasEnded = true;
    });
  }

  /** Ends the command at hand, and begins no other. */
  kill(): void {
    this.#isKilled = true;
    this.#child?.kill('SIGKILL');
  }

  async #run(folder: string, loads: readonly Load[], { environment }: Engine): Promise<void> {
    for (const load of loads) {
      if (this.#isKilled) return;
      this.#child = startHearsay(folder, load.args, environment);
      const ended = await endOf(this.#child);
      if (ended.code === 0) this.done.push(load);
      else {
        this.failed = ended;
        return;
      }
    }
  }
}
