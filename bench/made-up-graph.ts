/** Made-up records for a benchmark, kept from one run to the next, and samples of what to ask about them. */

import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFile } from '../src/project.ts';
import type { HearsayRecord } from '../src/record/record.ts';
import { generateRecords } from '../tools/generate/generate-records.ts';

/** A statement to ask about: popular speakers and topics come up as often as they are talked about. */
export interface Sample {
  readonly statement: string;
  readonly speaker: string;
  readonly about: string;
  readonly gist: string;
  /** The name of an entity to look for. */
  readonly name: string;
}

export interface MadeUpGraph {
  readonly statements: number;
  /** Where everything of this graph is kept. */
  readonly folder: string;
  readonly records: string;
  readonly samples: readonly Sample[];
}

const seed = 1;
const sampleCount = 64;

/** The records of a size, written the first time they are asked for. */
export async function madeUpGraph(statements: number): Promise<MadeUpGraph> {
  const folder = projectFile('.cache', 'bench', `${statements}`);
  const records = join(folder, 'records.jsonl');
  const samplesFile = join(folder, 'samples.json');
  await mkdir(folder, { recursive: true });
  if (!existsSync(samplesFile)) await write(statements, records, samplesFile);
  return { statements, folder, records, samples: JSON.parse(await readFile(samplesFile, 'utf8')) };
}

async function write(statements: number, records: string, samplesFile: string): Promise<void> {
  const file = await open(`${records}.unfinished`, 'w');
  const names = new Map<string, string>();
  const samples: Sample[] = [];
  const step = Math.floor(statements / sampleCount) || 1;
  let said = 0;
  let lines: string[] = [];
  const flush = async () => {
    await file.write(lines.map((line) => `${line}\n`).join(''));
    lines = [];
  };
  for (const record of generateRecords({ statements, seed })) {
    lines.push(JSON.stringify(record));
    if (lines.length >= 1000) await flush();
    if (record.type === 'entity') names.set(record.id, record.name);
    if (record.type !== 'statement') continue;
    if (said % step === 0 && samples.length < sampleCount) samples.push(sampleOf(record, names));
    said += 1;
  }
  await flush();
  await file.close();
  await rename(`${records}.unfinished`, records);
  await writeFile(samplesFile, JSON.stringify(samples));
}

function sampleOf(
  { id, speaker, about = [], gist }: Extract<HearsayRecord, { type: 'statement' }>,
  names: ReadonlyMap<string, string>,
): Sample {
  return { statement: id, speaker, about: about[0] ?? '', gist, name: names.get(about[0] ?? '') ?? '' };
}
