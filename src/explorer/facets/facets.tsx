/** What the statements that answer a question have in common, to go on from there. */

import { useQuery } from 'urql';
import type { Question } from '../question/question.ts';
import { toFilter } from '../question/to-filter.ts';
import { useQuestion } from '../question/use-question.ts';
import { FacetsDocument } from './facets.generated.ts';
import { Shares } from './shares.tsx';
import { TallyList } from './tally-list.tsx';

interface FacetsProps {
  readonly question: Question;
}

/** Only what the question leaves open. */
export function Facets({ question }: FacetsProps) {
  const [{ data }] = useQuery({ query: FacetsDocument, variables: { where: toFilter(question) } });
  const [, change] = useQuestion();
  const facets = data?.statementFacets;
  if (!facets) return null;
  const { speakers, topics, relays, outlets } = facets;
  return (
    <>
      <Shares facets={facets} />
      {!question.speaker && <TallyList title="Who" tallies={speakers} onPick={(speaker) => change({ speaker })} />}
      <TallyList
        title="About"
        tallies={topics.filter(({ entity }) => entity.id !== question.about)}
        onPick={(about) => change({ about })}
      />
      {!question.through && (
        <>
          <TallyList title="Passed on by" tallies={relays} onPick={(through) => change({ through })} />
          <TallyList title="Published by" tallies={outlets} onPick={(through) => change({ through })} />
        </>
      )}
    </>
  );
}
