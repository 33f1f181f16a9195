/** How many statements an entity has to do with on the days that are chosen. */

import { useQuery } from 'urql';
import { isEmpty, type Question } from '../question/question.ts';
import { toFilter } from '../question/to-filter.ts';
import { EntityDuringDocument } from './entity-during.generated.ts';
import type { StatementsOfRole } from './statements-of.tsx';

type NumbersDuring = Readonly<Record<StatementsOfRole, number>>;

/** Null before the answer, and where no day is chosen: then the entity's own numbers hold. */
export function useNumbersDuring(id: string | undefined, days: Question): NumbersDuring | null {
  const where = toFilter(days);
  const entity = id ?? null;
  const [{ data }] = useQuery({
    query: EntityDuringDocument,
    variables: {
      ...{ said: { ...where, speaker: entity }, about: { ...where, about: entity } },
      ...{ relayed: { ...where, via: entity }, heard: { ...where, audience: entity } },
    },
    pause: id === undefined || isEmpty(days),
  });
  if (!data || isEmpty(days)) return null;
  const { said, about, relayed, heard } = data;
  return {
    ...{ said: said.totalCount, about: about.totalCount },
    ...{ relayed: relayed.totalCount, heard: heard.totalCount },
  };
}
