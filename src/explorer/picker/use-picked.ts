/** The entity that an id, a name or an alias in the address means. */

import { useQuery } from 'urql';
import type { EntityNameFragment } from '../api/entity-name.generated.ts';
import { PickedEntityDocument } from './picked-entity.generated.ts';

const isId = /^(person|organization|country|place|group|event):/;

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
  return { picked: data?.entity ?? null, isAwaited: !data && !error };
}
