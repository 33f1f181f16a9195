/** One network, for a frame in somebody's article; its address says which, as that of the view of networks does. */

import { useMemo } from 'react';
import { Link, useLocation, useSearch } from 'wouter';
import { readNetworkChoice } from '../network/network-choice.ts';
import { NetworkGlance } from '../network/network-glance.tsx';
import { useNetworkTitle } from '../network/use-network-title.ts';
import { readQuestion } from '../question/question.ts';

/** @example /embed/network?around=organization:ria */
export function NetworkEmbed() {
  const search = useSearch();
  const [, openWindow] = useLocation();
  const choice = useMemo(() => readNetworkChoice(search), [search]);
  const question = useMemo(() => readQuestion(search), [search]);
  const title = useNetworkTitle(choice);
  return (
    <article>
      <h1 className="embed-title">
        <Link href={`/network?${search}`}>{title}</Link>
      </h1>
      <NetworkGlance choice={choice} question={question} search={search} onGo={openWindow} />
    </article>
  );
}
