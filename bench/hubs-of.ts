/** The hubs of a made-up graph: who stands in most of its statements, in each part that anybody can have in one. */

import { existsSync } from 'node:fs';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HearsayRecord } from '../src/record/record.ts';
import type { MadeUpGraph } from './made-up-graph.ts';

const parts = ['speaker', 'about', 'via', 'outlet', 'articles', 'quoted'] as const;
type Part = (typeof parts)[number];

/** Somebody, and how often they have the part. */
export interface Hub {
  readonly id: string;
  readonly size: number;
}

/** Of each part who has it most often: the outlet with most statements and with most `articles`, and who is `quoted` most often, whoever quotes them. */
export type Hubs = Readonly<Record<Part, Hub>>;

/** Counted in the records, so that no engine is asked; once for each graph that is kept. */
export async function hubsOf({ folder, records }: MadeUpGraph): Promise<Hubs> {
  const file = join(folder, 'hubs.json');
  if (!existsSync(file)) await writeFile(file, JSON.stringify(await countHubs(records)));
  return JSON.parse(await readFile(file, 'utf8'));
}

async function countHubs(records: string): Promise<Hubs> {
  const counts = new Map(parts.map((part) => [part, new Map<string, number>()]));
  const outlets = new Map<string, string>();
  const count = (part: Part, id: string) => {
    const of = counts.get(part);
    of?.set(id, (of.get(id) ?? 0) + 1);
  };
  const file = await open(records);
  for await (const line of file.readLines()) {
    const record = JSON.parse(line) as HearsayRecord;
    if (record.type === 'article') {
      outlets.set(record.id, record.outlet);
      count('articles', record.outlet);
    }
    if (record.type !== 'statement') continue;
    const { speaker, about = [], relays = [], article } = record;
    count('speaker', speaker);
    count('outlet', outlets.get(article) ?? '');
    for (const id of about) count('about', id);
    for (const { entity } of relays) count('via', entity);
    // Each one of a chain is quoted by whoever stands before: the first by the outlet.
    for (const id of [...relays.map(({ entity }) => entity), speaker]) count('quoted', id);
  }
  return Object.fromEntries(parts.map((part) => [part, largest(counts.get(part) ?? new Map())])) as Record<Part, Hub>;
}

function largest(sizes: ReadonlyMap<string, number>): Hub {
  const [id = '', size = 0] = [...sizes].reduce((one, other) => (other[1] > one[1] ? other : one), ['', 0]);
  return { id, size };
}
