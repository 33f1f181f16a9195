/** What the page is for, told to who comes without a question: one sentence and up to three examples. */

import { useQuery } from 'urql';
import { Link } from 'wouter';
import { writeQuestion } from '../question/question.ts';
import { Problem } from '../shell/problem.tsx';
import { exampleQuestions } from './example-questions.ts';
import { FirstUseDocument } from './first-use.generated.ts';
import { HowToFill } from './how-to-fill.tsx';

export function FirstUse() {
  const [{ data, error }, ask] = useQuery({ query: FirstUseDocument });
  const { statements, articles } = data?.stats ?? { statements: null, articles: null };
  return (
    <section className="first-use">
      <h1>Who said what about whom, and who passed it on</h1>
      <p className="first-use-lead">
        Choose a speaker, a subject, or whoever passed the words on.{' '}
        <span className="first-use-size soft">
          {/* As high as it will be, before it is there. */}
          {statements === null
            ? '\u00a0'
            : `${statements.toLocaleString('en')} statements in ${articles.toLocaleString('en')} articles.`}
        </span>
      </p>
      {error && <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {statements === 0 ? (
        <HowToFill />
      ) : (
        <ul className="first-use-examples">
          {data &&
            exampleQuestions(data).map(([question, words]) => (
              <li key={words}>
                <Link href={`/?${writeQuestion(question)}`}>{words}</Link>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
