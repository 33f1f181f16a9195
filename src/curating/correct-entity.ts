/** Correcting what is known of an entity: its name, its aliases, its description, and what kind of thing it is. */

import { HearsayError } from '../errors.ts';
import type { Curator } from '../loading/make-change.ts';
import { readChangesInto } from '../reading/changes.ts';
import { readCurrentIds } from '../reading/current-ids.ts';
import { readCandidates } from '../reading/names.ts';
import { kindOfId } from '../reading/nodes.ts';
import type { ChangeRecord, EntityKind, EntityRecord } from '../record/record.ts';
import type { Reader, Store } from '../store/store.ts';
import { type Based, checkEntityBase } from './check-base.ts';
import { checkGiven } from './check-correction.ts';
import { checkKind } from './check-kind.ts';
import { checkRecord } from './check-record.ts';
import { curate } from './curate.ts';
import { differences } from './differences.ts';
import { lookUpEntity } from './look-up.ts';

/** Fields that are not given stay as they are; the former name becomes an alias where no aliases are given. */
export interface EntityCorrection extends Based {
  /** An id, a name or an alias. */
  readonly entity: string;
  readonly name?: string | null | undefined;
  readonly aliases?: readonly string[] | null | undefined;
  readonly kind?: EntityKind | null | undefined;
  /** Null takes the description away. */
  readonly description?: string | null | undefined;
  /** Gives it a name that another of its kind goes by. */
  readonly force?: boolean | null | undefined;
}

/** Null where all this is so already. @throws HearsayError ENTITY_UNKNOWN, ENTITY_AMBIGUOUS, INPUT_INVALID */
export function correctEntity(
  store: Store,
  curator: Curator,
  { entity: reference, name, aliases: given, kind, description, force, basedOn }: EntityCorrection,
): Promise<ChangeRecord | null> {
  return curate(store, curator, async (reader) => {
    const entity = await lookUpEntity(reader, reference, 'entity');
    await checkEntityBase(reader, [entity.id], { basedOn });
    checkGiven({ name });
    const isRenamed = name !== undefined && name !== null && name !== entity.name;
    if (isRenamed && !force) await refuseNameOfAnother(reader, entity, name, kind ?? entity.kind);
    const aliases = given ?? (isRenamed ? [...(entity.aliases ?? []), entity.name] : undefined);
    const changed = differences(entity, {
      ...(name && { name }),
      ...(aliases && { aliases: [...new Set(aliases)].filter((alias) => alias !== (name ?? entity.name)) }),
      ...(kind && { kind }),
      ...(description !== undefined && { description }),
    });
    if (!changed) return null;
    const { kind: _, ...fields } = changed.after;
    checkRecord({ ...entity, ...fields });
    const draft = { kind: 'ENTITY_CORRECT', target: entity.id, ...changed } as const;
    if (!('kind' in changed.after) || !kind) return draft;
    await checkKind(reader, entity, kind, 'kind');
    return { ...draft, into: await freeId(reader, entity.id, kind) };
  });
}

/** Two that go by one name are one, or are to be told apart by their names. */
async function refuseNameOfAnother(
  reader: Reader,
  { id, name: former }: EntityRecord,
  name: string,
  kind: EntityKind,
): Promise<void> {
  const [candidates = []] = await readCandidates(reader, [name]);
  const other = candidates.find((one) => one.id !== id && kindOfId(one.id) === kind);
  if (!other) return;
  throw new HearsayError(
    'INPUT_INVALID',
    `${other.name} (${other.id}) goes by the name "${name}" already: merge ${former} (${id}) into it if the two are one; if not, ask for the name with force.`,
    { details: { field: 'name' } },
  );
}

/** The same words under the prefix of the kind, numbered where anything has or had that id. */
async function freeId(reader: Reader, id: string, kind: EntityKind): Promise<string> {
  const wanted = `${kind.toLowerCase()}:${id.slice(id.indexOf(':') + 1)}`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? wanted : `${wanted}-${number}`;
    const ids = [candidate];
    const known = [
      ...(await reader.read('entity-checksums', { ids })),
      ...(await reader.read('original-checksums', { ids })),
      ...(await readCurrentIds(reader, ids)),
      ...(await readChangesInto(reader, ids)),
    ];
    if (known.length === 0) return candidate;
  }
}
