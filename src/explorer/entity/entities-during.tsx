/** Of the days that are chosen: who said most, what was talked about most, and who passed on most. */

import { useId } from 'react';
import { useQuery } from 'urql';
import { useLocation } from 'wouter';
import type { EntityKind } from '../api/schema.generated.ts';
import { FacetsDocument } from '../facets/facets.generated.ts';
import { type Tally, TallyList } from '../facets/tally-list.tsx';
import { type Question, withQuestion } from '../question/question.ts';
import { toFilter } from '../question/to-filter.ts';
import { Loading } from '../shell/loading.tsx';
import { Problem } from '../shell/problem.tsx';

interface EntitiesDuringProps {
  readonly days: Question;
  /** Only of this kind. */
  readonly kind: EntityKind | undefined;
}

/** As many as the API counts. */
const atMost = 10;

/** @example <EntitiesDuring days={days} kind="PERSON" /> */
export function EntitiesDuring({ days, kind }: EntitiesDuringProps) {
  const [{ data, error }, ask] = useQuery({ query: FacetsDocument, variables: { where: toFilter(days) } });
  const [, navigate] = useLocation();
  const headingId = useId();
  if (error) return <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading what="these days" blocks={2} />;
  const { speakers, topics, relays } = data.statementFacets;
  const go = (field: 'speaker' | 'about' | 'through') => (id: string) =>
    navigate(withQuestion('/', { ...days, [field]: id }));
  const of = (tallies: readonly Tally[]) => tallies.filter(({ entity }) => !kind || entity.kind === kind);
  return (
    <section className="entities-during" aria-labelledby={headingId}>
      <h2 id={headingId}>On these days</h2>
      <TallyList title="Said most" tallies={of(speakers)} atMost={atMost} onPick={go('speaker')} />
      <TallyList title="Talked about most" tallies={of(topics)} atMost={atMost} onPick={go('about')} />
      <TallyList title="Passed on most" tallies={of(relays)} atMost={atMost} onPick={go('through')} />
      {[speakers, topics, relays].every((tallies) => of(tallies).length === 0) && (
        <p className="soft">
          {speakers.length === 0 ? 'Nothing was said on these days.' : 'Of this kind there are none among them.'}
        </p>
      )}
    </section>
  );
}
