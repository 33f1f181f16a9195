/** The GraphQL IDE: GraphiQL, set up for Hearsay's API. */

import { createGraphiQLFetcher, createLocalStorage } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { readyQuestions } from './ready-questions.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** Keeps our tabs apart from those of another project's GraphiQL that once ran on the same port. */
const storage = createLocalStorage({ namespace: 'hearsay' });

/**
 * The whole page. Whoever comes for the first time finds a tab for each ready question; whoever
 * comes back finds their own tabs.
 *
 * @example createRoot(container).render(<Ide />)
 */
export function Ide() {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={storage}
      defaultTabs={readyQuestions}
      defaultEditorToolsVisibility="variables"
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>
        <a className="graphiql-logo-link" href="/" title="To the explorer">
          Hearsay
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}
