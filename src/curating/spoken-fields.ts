/** Whom a statement names, as people give them: ids, names and aliases become ids, with the field at fault where one means nobody. */

import type { Relay, StatementRecord } from '../record/record.ts';
import type { Reader } from '../store/store.ts';
import { lookUpEntity } from './look-up.ts';
import type { MadeEntities } from './make-entities.ts';

/** Fields that are not given say nothing. */
export interface Spoken {
  readonly speaker?: string | null | undefined;
  readonly about?: readonly string[] | null | undefined;
  readonly audience?: readonly string[] | null | undefined;
  readonly relays?: readonly { readonly entity: string; readonly cue?: string | null | undefined }[] | null | undefined;
}

type SpokenIds = Partial<Pick<StatementRecord, 'speaker' | 'about' | 'audience' | 'relays'>>;

/** The fields that are given, with ids. @throws HearsayError ENTITY_UNKNOWN, ENTITY_AMBIGUOUS */
export async function spokenFields(reader: Reader, spoken: Spoken, made: MadeEntities): Promise<SpokenIds> {
  const { speaker, about, audience, relays } = spoken;
  const idOf = async (reference: string, ...field: readonly string[]) =>
    made.idOf(reference) ?? (await lookUpEntity(reader, reference, field)).id;
  const idsOf = async (references: readonly string[], field: string) => {
    const ids: string[] = [];
    for (const [index, reference] of references.entries()) ids.push(await idOf(reference, field, String(index)));
    return [...new Set(ids)];
  };
  const relaysOf = async (given: NonNullable<Spoken['relays']>) => {
    const found: Relay[] = [];
    for (const [index, { entity, cue }] of given.entries())
      found.push({ entity: await idOf(entity, 'relays', String(index), 'entity'), ...(cue ? { cue } : {}) });
    return found;
  };
  return {
    ...(speaker && { speaker: await idOf(speaker, 'speaker') }),
    ...(about && { about: await idsOf(about, 'about') }),
    ...(audience && { audience: await idsOf(audience, 'audience') }),
    ...(relays && { relays: await relaysOf(relays) }),
  };
}
