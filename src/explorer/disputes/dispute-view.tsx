/** A dispute on a page of its own: the disagreement in one sentence, the plot, the table, and the statements behind the figures. */

import './disputes.css';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { CopyButton } from '../api/copy-button.tsx';
import { CypherButton } from '../api/cypher-button.tsx';
import { ideLink } from '../api/ide-link.ts';
import { Loading } from '../shell/loading.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import { StatementCard } from '../statement/statement-card.tsx';
import type { ViewProps } from '../views.ts';
import { DisputeByIdDocument } from './dispute-by-id.generated.ts';
import { DisputePlot } from './dispute-plot.tsx';
import { RuleMark } from './dispute-section.tsx';
import { DisputeTable } from './dispute-table.tsx';
import { disputePath, measureNames, sentenceOf } from './dispute-words.ts';
import { PlotHead } from './plot-head.tsx';

/** @example <Route path="/dispute/*">{({ '*': id }) => <DisputeView id={id} />}</Route> */
export function DisputeView({ id }: ViewProps) {
  const [{ data, error }, ask] = useQuery({ query: DisputeByIdDocument, variables: { id } });
  const dispute = data?.node && 'figures' in data.node ? data.node : null;
  const title = dispute ? `${measureNames[dispute.measure]}, ${dispute.scope}` : 'Dispute';
  useTitle(title);
  if (error) return <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading what="the dispute" />;
  if (!dispute) return <NotFound what={`dispute with the id “${id}”`} />;
  // Several figures can stand in one statement.
  const statements = new Map(
    dispute.figures.flatMap(({ figure: { statement } }) => (statement ? [[statement.id, statement] as const] : [])),
  );
  return (
    <article className="disputes">
      <header className="disputes-head">
        <p>
          <Link href="/disputes" className="label">
            Disputed figures
          </Link>
        </p>
        <h1>{title}</h1>
        <p className="dispute-sentence is-large">
          <RuleMark dispute={dispute} /> {sentenceOf(dispute)}
        </p>
        <div className="card-actions">
          <CopyButton text={() => new URL(disputePath(id), location.href).href}>Copy link</CopyButton>
          <a className="button is-quiet" href={ideLink(DisputeByIdDocument, { id })}>
            GraphQL
          </a>
          <CypherButton document={DisputeByIdDocument} variables={{ id }} />
        </div>
      </header>
      <figure aria-label={`The figures: ${title}`}>
        <PlotHead approximations={new Set(dispute.figures.map(({ figure }) => figure.approximation))} />
        <DisputePlot dispute={dispute} />
      </figure>
      <DisputeTable dispute={dispute} />
      <section className="dispute-statements">
        <h2>The statements behind them</h2>
        {[...statements.values()].map((statement) => (
          <StatementCard key={statement.id} statement={statement} />
        ))}
      </section>
    </article>
  );
}
