/** What the page is for, told to who comes without a question: one sentence and three examples. */

import { useQuery } from 'urql';
import { Link } from 'wouter';
import { FirstUseDocument } from './first-use.generated.ts';

/** Names and not ids, so that they are read as they are written; all stand in the seed. */
const examples: readonly [search: string, question: string][] = [
  ['speaker=Blinken&about=Russia', 'What did Antony Blinken say about Russia?'],
  ['through=RIA', 'What reached readers through RIA Novosti?'],
  ['about=CSTO&unnamed=only', 'What do unnamed sources say about the CSTO?'],
];

export function FirstUse() {
  const [{ data }] = useQuery({ query: FirstUseDocument });
  return (
    <section className="first-use">
      <h1>Who said what about whom, and who passed it on</h1>
      <p className="first-use-lead">
        Choose a speaker, a subject, or whoever passed the words on.{' '}
        {data && (
          <span className="soft">
            {data.stats.statements.toLocaleString('en')} statements in {data.stats.articles.toLocaleString('en')}{' '}
            articles.
          </span>
        )}
      </p>
      <ul className="first-use-examples">
        {examples.map(([search, question]) => (
          <li key={search}>
            <Link href={`/?${search}`}>{question}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
