/** Invented people and bodies, and a line for each case of resolving. */

import type { EntityKind, EntityRecord, RelationRecord } from '../../src/record/record.ts';
import { createResolver } from '../../src/resolving/create-resolver.ts';
import type { ArticleContext, Mention, MentionKind, Resolved } from '../../src/resolving/mention.ts';

export const context: ArticleContext = {
  article: 'article:harbour-post-2022-01-09',
  published: '2022-01-09',
  outlet: 'organization:harbour-post',
};

/** `entity('person:ada-lind', 'Ada Lind', 'A. B. Lind')`; the kind is taken from the id. */
export function entity(id: string, name: string, ...aliases: string[]): EntityRecord {
  const kind = id.replace(/:.*/, '').toUpperCase() as EntityKind;
  const iso = kind === 'COUNTRY' ? { iso: id.slice(-2).toUpperCase() } : {};
  return { type: 'entity', id, kind, name, ...(aliases.length > 0 ? { aliases } : {}), ...iso };
}

/** `role('person:ada-lind', 'President', 'country:ee', '2019-01-01', '2021-01-01')`. */
export function role(source: string, title: string, target: string, from?: string, to?: string): RelationRecord {
  const id = `relation:${[source, title, target]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')}`;
  const time = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  return { type: 'relation', id, kind: 'HOLDS_ROLE', source, target, title, ...time };
}

export function partOf(source: string, target: string): RelationRecord {
  const id = `relation:${[source, target].join('-part-of-').replace(/[^a-z]+/g, '-')}`;
  return { type: 'relation', id, kind: 'PART_OF', source, target };
}

/** A speaker; `'PERSON: Ada Lind'` gives the kind, which is else unknown. */
export function mention(words: string, more: Partial<Mention> = {}): Mention {
  const [, kind, rest] = /^([A-Z]+): (.+)$/su.exec(words) ?? [];
  return { words: rest ?? words, kind: (kind ?? 'UNKNOWN') as MentionKind, role: 'SPEAKER', ...more };
}

/** Resolves an article's mentions against what is known. */
export function resolve(
  known: readonly (EntityRecord | RelationRecord)[],
  mentions: readonly (string | Mention)[],
  more: Partial<ArticleContext> = {},
): Resolved {
  const entities = known.filter((record) => record.type === 'entity');
  const relations = known.filter((record) => record.type === 'relation');
  const read = mentions.map((one) => (typeof one === 'string' ? mention(one) : one));
  return createResolver({ entities, relations }).resolve(read, { ...context, ...more });
}

/** The ids of the entities found, in the order of the mentions. */
export function idsOf({ resolutions }: Resolved): readonly (string | null)[] {
  return resolutions.map((resolution) => resolution.entity);
}

/** `'EXACT_NAME person:ada-lind'` for each mention. */
export function linesOf({ resolutions }: Resolved): readonly string[] {
  return resolutions.map(({ method, entity: id }) => `${method} ${id}`);
}

const ee = entity('country:ee', 'Estonia');
const ke = entity('country:ke', 'Kenya');

/** Two countries with their offices and bodies, and a few people. */
export const world: readonly (EntityRecord | RelationRecord)[] = [
  ...[ee, ke, entity('place:tallinn', 'Tallinn'), entity('place:nairobi', 'Nairobi')],
  ...[partOf('place:tallinn', 'country:ee'), partOf('place:nairobi', 'country:ke')],
  entity('organization:estonian-defense-ministry', 'Estonian Defence Ministry', 'Ministry of Defence of Estonia'),
  partOf('organization:estonian-defense-ministry', 'country:ee'),
  entity('organization:kenyan-health-ministry', "Kenya's Health Ministry"),
  partOf('organization:kenyan-health-ministry', 'country:ke'),
  entity('organization:estonian-president-office', 'Office of the President of Estonia'),
  partOf('organization:estonian-president-office', 'country:ee'),
  entity('organization:northern-dairy-council', 'Northern Dairy Council', 'NDC'),
  entity('organization:harbour-post', 'The Harbour Post'),
  entity('organization:institute-of-tides', 'Institute of Tides'),
  entity('person:ada-lind', 'Ada Lind'),
  role('person:ada-lind', 'President', 'country:ee', '2019-03-01', '2021-12-31'),
  entity('person:juhan-veski', 'Juhan Veski', 'Veski'),
  role('person:juhan-veski', 'President', 'country:ee', '2022-01-01'),
  entity('person:otieno-wafula', 'Otieno Wafula'),
  role('person:otieno-wafula', 'Deputy Health Minister', 'country:ke'),
  entity('person:marta-kuusk', 'Marta Kuusk'),
  role('person:marta-kuusk', 'Spokeswoman', 'organization:estonian-defense-ministry', '2018'),
  entity('person:berik-torgenov', 'Berik Torgenov'),
  entity('person:pavel-dorin', 'Pavel Dorin'),
  role('person:pavel-dorin', 'Director', 'organization:institute-of-tides', '2015', '2020-06'),
  entity('group:witnesses', 'Witnesses', 'eyewitnesses'),
  entity('group:kenyan-officials', 'Kenyan officials'),
];
