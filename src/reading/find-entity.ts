/** One entity by what people call it, for whoever asks once and needs no loaders. */

import type { Reader } from '../store/store.ts';
import { readCurrentIds } from './current-ids.ts';
import { checkReference, isEntityId, onlyCandidate, readCandidates, unknownId } from './names.ts';
import { readEntities } from './nodes.ts';

/** The id of the entity that an id, a name or an alias means. @throws HearsayError ENTITY_UNKNOWN, ENTITY_AMBIGUOUS, INPUT_INVALID */
export async function findEntity(reader: Reader, reference: string): Promise<string> {
  checkReference(reference);
  if (isEntityId(reference)) {
    if ((await readEntities(reader, [reference])).length > 0) return reference;
    const current = (await readCurrentIds(reader, [reference])).get(reference);
    if (current === undefined) throw unknownId(reference);
    return current;
  }
  const [candidates = []] = await readCandidates(reader, [reference]);
  return onlyCandidate(reader, reference, candidates);
}
