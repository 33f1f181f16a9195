/** One form for records that say the same, so that what the graph gives back equals what was loaded. */

import type { HearsayRecord, RecordType } from './record.ts';

/** The fields of each record, in the order in which they are written. */
const fields: Readonly<Record<RecordType, readonly string[]>> = {
  entity: ['type', 'id', 'kind', 'name', 'aliases', 'description', 'iso', 'note'],
  relation: ['type', 'id', 'kind', 'source', 'target', 'title', 'from', 'to', 'note'],
  article: [
    ...['type', 'id', 'title', 'published', 'outlet', 'author', 'url', 'language', 'sha256', 'length', 'text'],
    ...['version', 'supersedes', 'note'],
  ],
  statement: [
    ...['type', 'id', 'article', 'speaker', 'mode', 'cue', 'gist', 'quotes', 'about', 'audience', 'relays', 'saidOn'],
    ...['anchors', 'repeats', 'confidence', 'origin', 'resolutions', 'note'],
  ],
  figure: [
    ...['type', 'id', 'article', 'statement', 'measure', 'value', 'low', 'high', 'approximation', 'unit', 'scope'],
    ...['asOf', 'words', 'start', 'end', 'note'],
  ],
  change: [
    ...['type', 'id', 'kind', 'target', 'into', 'at', 'by', 'reason', 'before', 'after', 'undoneAt', 'undoneBy'],
  ],
};

/**
 * The record with its defaults said (`confidence` 1, `origin` CURATED), its empty lists left out, `repeats` in the order of
 * ids, and its fields in the order of the schema. Records that say the same have the same canonical form.
 */
export function canonicalRecord<Kind extends HearsayRecord>(record: Kind): Kind {
  const said = withDefaults(record);
  const spoken = fields[record.type].filter((field) => !isSilent(said[field]));
  return Object.fromEntries(spoken.map((field) => [field, said[field]])) as unknown as Kind;
}

function withDefaults(record: HearsayRecord): Readonly<Record<string, unknown>> {
  if (record.type === 'statement')
    return { confidence: 1, origin: 'CURATED', ...record, repeats: record.repeats?.toSorted() };
  // Every article that has no other version is the first one of itself.
  return record.type === 'article' && record.version === 1 ? { ...record, version: undefined } : { ...record };
}

function isSilent(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
