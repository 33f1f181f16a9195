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
  const lines = [...generateRecords({ statements, seed: 7 })].map((record: HearsayRecord) => ({
    ...{ text: `${JSON.stringify(record)}\n`, key: record.id },
  }));
  return writeParts(join(folder, `load-${files}`), 'load', lines, files);
}

/** Ingests of made-up articles, so many in each file. */
export async function writeIngests(folder: string, articles: number, files: number): Promise<Load[]> {
  const lines = [...linesOf(articles)].map((text) => ({ text, key: (JSON.parse(text) as { url: string }).url }));
  return writeParts(join(folder, `articles-${files}`), 'ingest', lines, files);
}

/** Parts of about one size, a file and a command for each. */
async function writeParts(
  place: string,
  command: 'load' | 'ingest',
  lines: readonly { readonly text: string; readonly key: string }[],
  files: number,
): Promise<Load[]> {
  const size = Math.ceil(lines.length / files);
  const loads: Load[] = [];
  for (let start = 0; start < lines.length; start += size) {
    const own = lines.slice(start, start + size);
    const file = `${place}-${loads.length}.jsonl`;
    await writeFile(file, own.map(({ text }) => text).join(''));
    loads.push({ args: [command, file], keys: own.map(({ key }) => key) });
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
