/** What the graph holds under the keys that a resolver asks for. */

import { kindOfId } from '../reading/nodes.ts';
import type { EntityRecord, RelationRecord } from '../record/record.ts';
import { type Known, type LookUp, mostSoundingAlike } from '../resolving/known-index.ts';
import type { LackingKeys } from '../resolving/lacking.ts';
import { readOffices } from '../resolving/office.ts';
import type { Reader, Row } from '../store/store.ts';

/** Entities and relations, and the sounds that more persons share than are worth being read. */
export interface Keyed extends Known {
  readonly crowds: readonly string[];
}

/** Of those who share a key, so many at most are read, by the order of their ids; more would tell nothing. */
const mostOfOneKey = 1000;
const nameKeys = ['key', 'joined', 'spelled', 'initial', 'surname', 'forename', 'sound', 'body', 'initials'] as const;

/** Whom the keys lead to, but for those who are there already, with their offices and all that they are part of. */
export async function readKeyed(reader: Reader, keys: LackingKeys, isThere: (id: string) => boolean): Promise<Keyed> {
  const [named, holders] = await Promise.all([readNamed(reader, keys), readHolders(reader, keys.get('office'))]);
  const ids = new Set([...(keys.get('id') ?? []), ...named.ids, ...holders]);
  return { ...(await readWhole(reader, [...ids], isThere)), crowds: named.crowds };
}

async function readNamed(reader: Reader, keys: LackingKeys) {
  const parameters = Object.fromEntries(nameKeys.map((by) => [by, [...(keys.get(by) ?? [])]]));
  if (nameKeys.every((by) => parameters[by]?.length === 0)) return { ids: [], crowds: [] };
  const groups = new Map<string, { by: LookUp; key: string; ids: Set<string> }>();
  for (const { by, key, id } of await reader.read('entities-by-keys', parameters)) {
    const place = `${by} ${key}`;
    const group = groups.get(place) ?? { by: by as LookUp, key: key as string, ids: new Set() };
    groups.set(place, group);
    group.ids.add(id as string);
  }
  const isCrowd = ({ by, ids }: { by: LookUp; ids: Set<string> }) => by === 'sound' && ids.size > mostSoundingAlike;
  const all = [...groups.values()];
  return {
    ids: all.flatMap((group) => (isCrowd(group) ? [] : [...group.ids].sort().slice(0, mostOfOneKey))),
    crowds: all.filter(isCrowd).map(({ key }) => key),
  };
}

/** Persons with one of the offices, `head|body`, in the body or in a part of it. */
async function readHolders(reader: Reader, offices: ReadonlySet<string> = new Set()): Promise<readonly string[]> {
  if (offices.size === 0) return [];
  const ids = [...new Set([...offices].map((office) => office.slice(office.indexOf('|') + 1)))];
  const rows = await reader.read('offices-of-bodies', { ids });
  const isAsked = ({ body, title }: Row) =>
    readOffices((title as string | null) ?? '').some(({ heads }) =>
      heads.some((head) => offices.has(`${head}|${body}`)),
    );
  return rows.filter(isAsked).map(({ person }) => person as string);
}

/** Entities with their relations, and whatever these lead to. */
async function readWhole(reader: Reader, ids: readonly string[], isThere: (id: string) => boolean): Promise<Known> {
  const entities = new Map<string, EntityRecord>();
  const relations: RelationRecord[] = [];
  const seen = new Set<string>();
  for (let next = ids.filter((id) => !isThere(id)); next.length > 0; ) {
    for (const id of next) seen.add(id);
    const [nodes, links] = await Promise.all([
      reader.read('names-by-ids', { ids: next }),
      reader.read('roles-and-parts', { ids: next }),
    ]);
    for (const node of nodes) entities.set(node.id as string, toEntity(node));
    for (const link of links) relations.push(spoken({ type: 'relation', ...link }) as RelationRecord);
    next = [...new Set(links.map(({ target }) => target as string))].filter((id) => !seen.has(id) && !isThere(id));
  }
  return { entities: [...entities.values()], relations };
}

function toEntity(node: Row): EntityRecord {
  return spoken({ type: 'entity', ...node, kind: kindOfId(node.id as string) }) as EntityRecord;
}

/** The graph has nulls where records are silent. */
function spoken(fields: object): unknown {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}
