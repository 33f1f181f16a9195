/** The entity that an id, a name or an alias in the address means. */

import { useQuery } from 'urql';
import type { EntityNameFragment } from '../api/entity-name.generated.ts';
import { PickedEntityDocument } from './picked-entity.generated.ts';

const isId = /^(person|organization|country|place|group|event):/;

/** Those that were picked here: their names stand at once, while they are asked for. */
const seen = new Map<string, EntityNameFragment>();

/** Keeps what somebody picked from a list. */
export function keepPicked({ id, name, kind }: EntityNameFragment): void {
  seen.set(id, { id, name, kind });
}

/** Null while it is not known, and where nobody has the name. */
export function usePicked(reference: string | undefined): EntityNameFragment | null {
  return usePickedOrNot(reference).picked;
}

/** Also whether an answer is still to come. */
export function usePickedOrNot(reference: string | undefined): {
  picked: EntityNameFragment | null;
  isAwaited: boolean;
} {
  const [{ data, error }] = useQuery({
    query: PickedEntityDocument,
    variables: reference && isId.test(reference) ? { id: reference } : { name: reference ?? null },
    pause: !reference,
  });
  if (!reference) return { picked: null, isAwaited: false };
  if (!data) return { picked: seen.get(reference) ?? null, isAwaited: !seen.has(reference) && !error };
  return { picked: data.entity, isAwaited: false };
}
