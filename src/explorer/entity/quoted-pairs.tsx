/** Whom an entity quotes, and who quotes it. */

import { useLocation } from 'wouter';
import { TallyList } from '../facets/tally-list.tsx';
import { entityPath } from './entity-link.tsx';
import type { EntityPageQuery } from './entity-page.generated.ts';

interface QuotedPairsProps {
  readonly entity: NonNullable<EntityPageQuery['entity']>;
}

/** @example <QuotedPairs entity={data.entity} /> */
export function QuotedPairs({ entity: { quoted, quotedBy } }: QuotedPairsProps) {
  const [, navigate] = useLocation();
  const go = (id: string) => navigate(entityPath(id));
  return (
    <>
      <TallyList
        title="Quoted by"
        tallies={quotedBy.nodes.map(({ count, quoter: entity }) => ({ count, entity }))}
        atMost={10}
        onPick={go}
      />
      <TallyList
        title="Quotes"
        tallies={quoted.nodes.map(({ count, quoted: entity }) => ({ count, entity }))}
        atMost={10}
        onPick={go}
      />
    </>
  );
}
