/** Records of the seed and of the corpus, each changed by chance, loaded by the command line. */

import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFile } from '../../src/project.ts';
import type { Random } from '../../tools/generate/random.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { startEngine } from '../graph/engine.ts';
import { findHalves } from '../graph/find-halves.ts';
import { runHearsay } from '../running/hearsay.ts';
import { breakText } from './break-text.ts';

const sources = ['seed', 'corpus/records'];
const atOnce = 1_000;
const longestLoad = 240_000;

export const mutatedRecords: Fault = {
  ...{
    name: 'mutated-records',
    title: 'records with values, names, types and links that no record has, and lines that are none',
  },
  ...{ grounds: ['embedded', 'neo4j'], times: 20_000, minutes: 5 },
  attempt,
};

async function attempt({ ground, folder, random, mayGoOn, count }: Trial): Promise<Outcome> {
  const lines = recordLines();
  const failures: string[] = [];
  const engine = await startEngine(ground, folder);
  let [sent, taken, longest] = [0, 0, 0];
  try {
    // What the records point at is there, so that many a changed one still stands.
    await runHearsay(folder, ['load', ...sources.map((source) => projectFile(source))], engine.environment);
    while (mayGoOn()) {
      const mutated: string[] = [];
      for (; mutated.length < atOnce && mayGoOn(); count())
        mutated.push(mutate(lines[random.whole(lines.length)] ?? '', random));
      const file = join(folder, 'mutated.jsonl');
      await writeFile(file, mutated.map((line) => `${line}\n`).join(''));
      const begun = performance.now();
      const ended = await runHearsay(folder, ['load', file, '--json'], engine.environment);
      longest = Math.max(longest, performance.now() - begun);
      sent += mutated.length;
      const { fault, good } = judge(ended, mutated);
      taken += good;
      if (fault) failures.push(fault);
    }
    failures.push(...(await findHalves(engine)));
  } finally {
    await engine.stop();
  }
  if (longest > longestLoad) failures.push(`A load of ${atOnce} records took ${Math.round(longest / 1000)} s.`);
  return {
    sent,
    promise: `each record is loaded (${Math.round((taken / sent) * 100)} %) or reported by its line; nothing is half there`,
    failures,
  };
}

function judge(
  { code, stdout, stderr }: { code: number | null; stdout: string; stderr: string },
  lines: readonly string[],
) {
  const said = `${stderr}${stdout}`.slice(0, 400);
  if (code !== 0 && code !== 1) return { fault: `load ended with ${code}: ${said}`, good: 0 };
  if (/^\s+at \S+.*:\d+/m.test(stderr)) return { fault: `a stack trace: ${said}`, good: 0 };
  try {
    const { added, changed, unchanged, reports } = JSON.parse(stdout) as Loaded;
    const good = added + changed + unchanged;
    const reported = new Set(reports.map(({ line }) => line)).size;
    const there = lines.filter((line) => line.trim() !== '').length;
    return {
      fault: good + reported < there ? `${there - good - reported} records are neither loaded nor reported` : null,
      good,
    };
  } catch {
    return { fault: `load said ${said}`, good: 0 };
  }
}

interface Loaded {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly reports: readonly { readonly line: number }[];
}

function recordLines(): readonly string[] {
  const files = sources.flatMap((folder) =>
    readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.jsonl'))
      .map((file) => readFileSync(join(projectFile(folder), file), 'utf8')),
  );
  return files.flatMap((text) => text.split('\n')).filter((line) => line !== '');
}

/** What stands in a field is another's, too long, of another type, or none. */
function mutate(line: string, random: Random): string {
  if (random.chance(0.2)) return breakText(line, random).replaceAll(/[\r\n]/g, ' ');
  const record = JSON.parse(line) as Record<string, unknown>;
  const names = Object.keys(record);
  const name = names[random.whole(names.length)] ?? 'id';
  const before = record[name];
  const values: readonly [unknown, ...unknown[]] = [
    ...([null, '', ' ', 0, -1, 1e308, 0.1, true, [], {}, [[]], [null]] as const),
    ...([
      'x'.repeat(100_000),
      '\u0000',
      '\u202e',
      '2022-02-31',
      '9999-99-99',
      'person:nobody',
      'statement:none',
    ] as const),
    ...([{ start: 5, end: 1 }, [{ part: 'CUE', start: -3, end: 1e15 }], record.id, [record.id, record.id]] as const),
    typeof before === 'string' ? breakText(before, random) : before,
  ];
  if (random.chance(0.1)) delete record[name];
  else {
    const field = random.chance(0.05) ? '__proto__' : random.chance(0.1) ? `${name}x` : name;
    // As a line of JSON has it: `record.__proto__ = …` would set no field.
    Object.defineProperty(record, field, { value: random.pick(values), enumerable: true, configurable: true });
  }
  return JSON.stringify(record);
}
