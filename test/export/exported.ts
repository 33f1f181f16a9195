/** A store with the seed and the tricky records in it, and what it exports. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Part } from '../../src/export/export-format.ts';
import { type ExportOptions, openExport } from '../../src/export/export-source.ts';
import { findFormat } from '../../src/export/formats.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Reader, Store } from '../../src/store/store.ts';
import { seed } from '../graphql/seed-records.ts';
import type { Records } from './expected-graph.ts';
import { tricky } from './tricky-records.ts';

export const allRecords: Records = {
  entities: [...seed.entities, ...tricky.entities],
  relations: [...seed.relations, ...tricky.relations],
  articles: [...seed.articles, ...tricky.articles],
  statements: [...seed.statements, ...tricky.statements],
  figures: [...seed.figures, ...tricky.figures],
};

/** Loads records from lines of JSON. */
export async function loadLines(store: Store, lines: readonly string[], strict = true) {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  try {
    const file = join(folder, 'records.jsonl');
    await writeFile(file, lines.join('\n'));
    return await load(store, [file], { strict });
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function loadAll(store: Store): Promise<void> {
  await load(store, [projectFile('seed')], { strict: true });
  const { entities, relations, articles, statements, figures } = tricky;
  const records = [...entities, ...relations, ...articles, ...statements, ...figures];
  await loadLines(
    store,
    records.map((record) => JSON.stringify(record)),
  );
}

/** One part of an export as one text. */
export async function exported(reader: Reader, format: string, options: ExportOptions = {}, part: Part = 'graph') {
  let text = '';
  for await (const chunk of findFormat(format).write(await openExport(reader, options), part)) text += chunk;
  return text;
}

/** The records of an export in JSON lines. */
export async function exportedRecords(reader: Reader, options: ExportOptions = {}) {
  const text = await exported(reader, 'jsonl', options);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
