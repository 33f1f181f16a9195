/** The statements that answer a question, page after page. */

import './ask.css';
import { useQuery } from 'urql';
import { CopyButton } from '../api/copy-button.tsx';
import { CypherButton } from '../api/cypher-button.tsx';
import { ideLink } from '../api/ide-link.ts';
import { Facets } from '../facets/facets.tsx';
import { useSettled } from '../picker/use-settled.ts';
import { isEmpty, type Question } from '../question/question.ts';
import { toFilter } from '../question/to-filter.ts';
import { Loading } from '../shell/loading.tsx';
import { StatementCard } from '../statement/statement-card.tsx';
import { AskStatementsDocument } from './ask-statements.generated.ts';
import { MorePages } from './more-pages.tsx';
import { NoAnswers } from './no-answers.tsx';
import { QuestionProblem } from './question-problem.tsx';

interface AnswersProps {
  readonly question: Question;
  /** The question in words; null while names in it are asked for. */
  readonly words: string | null;
}

/** @example <Answers question={question} words="What Antony Blinken said about Russia" /> */
export function Answers({ question, words }: AnswersProps) {
  const settled = useSettled(question, 120);
  const where = toFilter(settled);
  const [{ data, error, stale, fetching }, ask] = useQuery({ query: AskStatementsDocument, variables: { where } });
  if (error)
    return <QuestionProblem error={error} question={question} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data || words === null) return <Loading what="the statements" />;
  const { totalCount, nodes, pageInfo } = data.statements;
  return (
    <div className="answers-page" aria-busy={fetching || stale}>
      <section className="answers" aria-label="Statements">
        <header className="answers-head">
          <p className="answers-question" aria-hidden="true">
            {words}
          </p>
          <p className="answers-count" role="status">
            {totalCount === 1 ? 'One statement' : `${totalCount.toLocaleString('en')} statements`}
          </p>
          <div className="card-actions">
            <CopyButton text={() => location.href}>Copy link</CopyButton>
            <a className="button is-quiet" href={ideLink(AskStatementsDocument, { where })}>
              GraphQL
            </a>
            <CypherButton document={AskStatementsDocument} variables={{ where }} />
          </div>
        </header>
        {totalCount === 0 && <NoAnswers isAsked={!isEmpty(settled)} />}
        {nodes.map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
        {pageInfo.hasNextPage && pageInfo.endCursor && (
          <MorePages key={JSON.stringify(where)} where={where} after={pageInfo.endCursor} />
        )}
      </section>
      <aside className="answers-facets" aria-label="Refine">
        <Facets question={settled} />
      </aside>
    </div>
  );
}
