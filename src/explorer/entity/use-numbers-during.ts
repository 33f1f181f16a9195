/** How many statements an entity has to do with on the days that are chosen. */

import { useQuery } from 'urql';
import { isEmpty, type Question } from '../question/question.ts';
import { toFilter } from '../question/to-filter.ts';
import { EntityDuringDocument, type EntityDuringQuery } from './entity-during.generated.ts';
import type { StatementsOfRole } from './statements-of.tsx';

export type NumbersDuring = Readonly<Record<StatementsOfRole, number>>;

/** Null before the answer, and where no day is chosen: then the entity's own numbers hold. */
export function useNumbersDuring(id: string | undefined, days: Question) {
  const where = toFilter(days);
  const entity = id ?? null;
  const [{ data, error }, ask] = useQuery({
    query: EntityDuringDocument,
    variables: {
      ...{ said: { ...where, speaker: entity }, about: { ...where, about: entity } },
      ...{ relayed: { ...where, via: entity }, heard: { ...where, audience: entity } },
      published: { ...where, outlet: entity },
    },
    pause: id === undefined || isEmpty(days),
  });
  const retry = () => ask({ requestPolicy: 'network-only' });
  return { numbers: data && !isEmpty(days) ? numbersIn(data) : null, error, retry };
}

function numbersIn({ said, about, published, relayed, heard }: EntityDuringQuery): NumbersDuring {
  return {
    ...{ said: said.totalCount, about: about.totalCount, published: published.totalCount },
    ...{ relayed: relayed.totalCount, heard: heard.totalCount },
  };
}
