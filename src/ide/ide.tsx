/** The GraphQL IDE: GraphiQL, set up for Hearsay's API. */

import { createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useMemo, useRef, useState } from 'react';
import { CypherLine } from './cypher-line.tsx';
import { createFetcher } from './fetcher.ts';
import { PhonePanes } from './phone-panes.tsx';
import { readyQuestions } from './ready-questions.ts';
import type { LinkedQuestion } from './share-link.ts';
import { TabStrip } from './tab-strip.tsx';
import { CypherButton, LinkButton } from './toolbar.tsx';

/** Keeps our tabs apart from those of another project's GraphiQL that once ran on the same port. */
const storage = createLocalStorage({ namespace: 'hearsay' });

interface IdeProps {
  /** The question that the page's address brings, for a tab of its own. */
  readonly linked: LinkedQuestion | null;
}

/**
 * The whole page. Whoever comes for the first time finds a tab for each ready question; whoever
 * comes back finds their own tabs.
 *
 * @example createRoot(container).render(<Ide linked={null} />)
 */
export function Ide({ linked }: IdeProps) {
  const [wantsCypher, setWantsCypher] = useState(false);
  const latest = useRef(wantsCypher);
  latest.current = wantsCypher;
  const fetcher = useMemo(() => createFetcher(() => latest.current), []);
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultTabs={linked ? [linked, ...readyQuestions] : readyQuestions}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
      {...(linked && { initialQuery: linked.query, initialVariables: linked.variables ?? '' })}
    >
      <GraphiQL.Logo>
        <a className="graphiql-logo-link" href="/" title="To the explorer">
          Hearsay
        </a>
      </GraphiQL.Logo>
      <GraphiQL.Toolbar>
        {({ prettify, merge, copy }) => (
          <>
            {prettify}
            {merge}
            {copy}
            <LinkButton />
            <CypherButton isOn={wantsCypher} onChange={setWantsCypher} />
          </>
        )}
      </GraphiQL.Toolbar>
      <GraphiQL.Footer>
        <CypherLine isWanted={wantsCypher} />
      </GraphiQL.Footer>
      <TabStrip />
      <PhonePanes />
    </GraphiQL>
  );
}
