/** The first pass over records: which lines are bad, and why, before anything is written. */

import { readCurrentIds } from '../reading/current-ids.ts';
import { type PlacedRecord, readRecords } from '../record/read-records.ts';
import type { HearsayRecord, StatementRecord } from '../record/record.ts';
import type { Report } from '../report.ts';
import type { Reader } from '../store/store.ts';
import { Contradictions } from './contradictions.ts';

/** What the survey found: the reports, and how to tell a good line from a bad one. */
export interface Survey {
  readonly reports: readonly Report[];
  readonly good: number;
  isGood(placed: PlacedRecord): boolean;
}

interface Reference {
  readonly field: string;
  readonly target: string;
}

interface Referring {
  readonly placed: Omit<PlacedRecord, 'record'>;
  readonly id: string;
  readonly references: readonly Reference[];
}

/** Where ids are looked up; the graph also knows what is rejected or merged, and need not show it. */
const lookups = [
  ['article:', 'article-checksums'],
  ['statement:', 'statement-checksums'],
  ['', 'entity-checksums'],
  ['', 'current-ids'],
  ['', 'original-checksums'],
  ['statement:', 'original-checksums'],
] as const;

/**
 * Reads all files once. A record is bad where it does not fit the schema, contradicts itself, has an id that an earlier
 * line has, or refers to something that is neither in these files nor in the graph; what refers to a bad record is bad too.
 */
export async function survey(files: readonly string[], reader: Reader): Promise<Survey> {
  const reports: Report[] = [];
  const places = new Map<string, string>();
  const bad = new Set<string>();
  /** Lines that are no records at all. */
  const unfit = new Set<string>();
  const contradictions = new Contradictions();
  /** The ids of entities whose kind somebody corrected. */
  const becoming = new Set<string>();
  const referring: Referring[] = [];
  let lines = 0;
  for await (const item of readRecords(files)) {
    if ('report' in item) {
      reports.push(item.report);
      const { id } = item.report;
      if (id !== undefined && !places.has(id)) places.set(id, placeOf(item.report));
      unfit.add(placeOf(item.report));
      continue;
    }
    lines += 1;
    const { file, line, record } = item;
    const before = places.get(record.id);
    if (before && !unfit.has(before)) {
      bad.add(placeOf(item));
      reports.push({
        code: 'DUPLICATE_ID',
        file,
        line,
        id: record.id,
        field: '/id',
        reason: `stands already at ${before}`,
      });
      continue;
    }
    places.set(record.id, placeOf(item));
    contradictions.remember(record);
    if (record.type === 'change' && record.kind === 'ENTITY_CORRECT' && record.into !== undefined)
      becoming.add(record.into);
    const references = referencesOf(record);
    if (references.length > 0) referring.push({ placed: { file, line }, id: record.id, references });
  }
  const elsewhere = await findElsewhere(
    referring.flatMap(({ references }) => references),
    places,
    reader,
  );
  for await (const item of readRecords(files)) {
    if ('report' in item || bad.has(placeOf(item))) continue;
    const { file, line, record } = item;
    for (const { field, reason } of contradictions.of(record)) {
      reports.push({ code: 'INCONSISTENT', file, line, id: record.id, field, reason });
      bad.add(placeOf(item));
    }
  }
  for (const { placed, id, now } of await findFormerOutlets(referring, reader)) {
    const reason = `is ${now} now, which publishes nothing, as somebody corrected its kind; hearsay changes ${now} tells who`;
    reports.push({ code: 'INCONSISTENT', ...placed, id, field: '/outlet', reason });
    bad.add(placeOf(placed));
  }
  for (let found = true; found; ) {
    found = false;
    for (const { placed, id, references } of referring) {
      const place = placeOf(placed);
      if (bad.has(place)) continue;
      for (const { field, target } of references) {
        const inFiles = places.get(target);
        if (inFiles && !bad.has(inFiles) && !unfit.has(inFiles)) continue;
        if (elsewhere.has(target) || becoming.has(target)) continue;
        const reason = inFiles
          ? `refers to ${target}, which is not loaded because of what is wrong at ${inFiles}`
          : `no record and no node has the id ${target}`;
        reports.push({ code: 'UNKNOWN_REFERENCE', ...placed, id, field, reason });
        bad.add(place);
        found = true;
      }
    }
  }
  reports.sort((a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line);
  return { reports, good: lines - bad.size, isGood: (placed) => !bad.has(placeOf(placed)) };
}

function placeOf({ file, line }: { readonly file: string; readonly line: number }): string {
  return `${file}:${line}`;
}

function referencesOf(record: HearsayRecord): Reference[] {
  switch (record.type) {
    case 'entity':
      return [];
    case 'relation':
      return [...at('/source', record.source), ...at('/target', record.target)];
    case 'article':
      return at('/outlet', record.outlet);
    case 'figure':
      return [...at('/article', record.article), ...at('/statement', record.statement)];
    case 'change':
      return [
        ...(record.kind === 'ENTITY_MERGE' ? at('/into', record.into) : []),
        ...spokenOf((record.after ?? {}) as Partial<StatementRecord>, '/after'),
      ];
    case 'statement':
      return [...at('/article', record.article), ...spokenOf(record), ...each('/repeats', record.repeats)];
  }
}

const at = (field: string, target: string | undefined) => (target === undefined ? [] : [{ field, target }]);
const each = (field: string, targets: readonly string[] = []) =>
  targets.map((target, index) => ({ field: `${field}/${index}`, target }));

function spokenOf({ speaker, about, audience, relays = [] }: Partial<StatementRecord>, within = ''): Reference[] {
  return [
    ...at(`${within}/speaker`, speaker),
    ...each(`${within}/about`, about),
    ...each(`${within}/audience`, audience),
    ...relays.map(({ entity }, index) => ({ field: `${within}/relays/${index}/entity`, target: entity })),
  ];
}

/** Articles whose outlet is no organization any more. */
async function findFormerOutlets(referring: readonly Referring[], reader: Reader) {
  const outlets = referring.flatMap(({ placed, id, references }) =>
    references.filter(({ field }) => field === '/outlet').map(({ target }) => ({ placed, id, target })),
  );
  const current = new Map<string, string>();
  const ids = [...new Set(outlets.map(({ target }) => target))];
  for (let start = 0; start < ids.length; start += 1000)
    for (const [id, now] of await readCurrentIds(reader, ids.slice(start, start + 1000))) current.set(id, now);
  return outlets.flatMap(({ placed, id, target }) => {
    const now = current.get(target);
    return now === undefined || now.startsWith('organization:') ? [] : [{ placed, id, now }];
  });
}

async function findElsewhere(
  references: readonly Reference[],
  places: ReadonlyMap<string, string>,
  reader: Reader,
): Promise<Set<string>> {
  const missing = [...new Set(references.map(({ target }) => target))].filter((target) => !places.has(target));
  const found = new Set<string>();
  for (const [prefix, name] of lookups) {
    const ids = missing.filter((id) => (prefix ? id.startsWith(prefix) : !/^(article|statement):/.test(id)));
    for (let start = 0; start < ids.length; start += 1000)
      for (const { id } of await reader.read(name, { ids: ids.slice(start, start + 1000) })) found.add(id as string);
  }
  return found;
}
