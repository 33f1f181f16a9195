/** One statement with its chain, for a frame in somebody's article. */

import { useQuery } from 'urql';
import { EntityLink } from '../entity/entity-link.tsx';
import { Loading } from '../shell/loading.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { Problem } from '../shell/problem.tsx';
import { Audience } from '../statement/audience.tsx';
import { ChainSteps } from '../statement/chain-steps.tsx';
import { dayWords } from '../statement/days.ts';
import { StatementByIdDocument } from '../statement/statement-by-id.generated.ts';
import { StatementWords } from '../statement/statement-card.tsx';
import { statementPath } from '../statement/statement-path.ts';
import type { ViewProps } from '../views.ts';

/** @example <ChainEmbed id="statement:upi-2022-01-09-000341" /> */
export function ChainEmbed({ id }: ViewProps) {
  const [{ data, error }] = useQuery({ query: StatementByIdDocument, variables: { id } });
  if (error) return <Problem error={error} />;
  if (!data) return <Loading what="the statement" blocks={1} />;
  const { statement } = data;
  if (!statement) return <NotFound what={`statement with the id “${id}”`} />;
  const { speaker, cue, audience, article } = statement;
  return (
    <article>
      <h1 className="only-spoken">{`${speaker.name}: ${statement.gist}`}</h1>
      <p className="card-speaker">
        <EntityLink entity={speaker} /> <span className="card-cue">{cue}</span>
        <Audience cue={cue} audience={audience} />
      </p>
      <a className="card-words" href={statementPath(id)} target="_blank" rel="noopener">
        <StatementWords statement={statement} />
      </a>
      <ChainSteps statement={statement} />
      <p className="small soft">
        {article.outlet.name}, {dayWords(article.published)}
      </p>
    </article>
  );
}
