/** A statement: who said what about whom, when, and through whose hands it came. */

import './statement-card.css';
import { Link } from 'wouter';
import { EntityLink } from '../entity/entity-link.tsx';
import { EntityList } from '../entity/entity-list.tsx';
import { Audience } from './audience.tsx';
import { ChainSteps } from './chain-steps.tsx';
import { dayWords } from './days.ts';
import { FigureNote } from './figure-note.tsx';
import { OtherReports } from './other-reports.tsx';
import { roleOn } from './role-on.ts';
import { StatementActions } from './statement-actions.tsx';
import type { StatementCardFragment } from './statement-card.generated.ts';
import { statementPath } from './statement-path.ts';

interface StatementCardProps {
  readonly statement: StatementCardFragment;
}

/** @example <StatementCard statement={statement} /> */
export function StatementCard({ statement }: StatementCardProps) {
  const { id, speaker, cue, audience, about, article, saidOn, figures } = statement;
  const role = roleOn(speaker.roles, article.published);
  return (
    <article className="card" aria-label={`${speaker.name}: ${statement.gist}`}>
      <p className="card-speaker">
        <EntityLink entity={speaker} />
        {role && <bdi className="card-role">{role}</bdi>} <bdi className="card-cue">{cue}</bdi>
        <Audience cue={cue} audience={audience} />
      </p>
      <Link href={statementPath(id)} className="card-words" data-step>
        <StatementWords statement={statement} />
      </Link>
      <p className="card-facts">
        {about.length > 0 && (
          <span>
            <span className="label">About</span> <EntityList entities={about} />
          </span>
        )}
        {saidOn && (
          <span>
            <span className="label">Said</span> {dayWords(saidOn)}
          </span>
        )}
        <span>
          <span className="label">Published</span> {dayWords(article.published)} in{' '}
          <Link href={`/article/${article.id}?at=${id}`} dir="auto">
            {article.title}
          </Link>
        </span>
      </p>
      {figures.map((figure) => (
        <FigureNote key={figure.id} figure={figure} />
      ))}
      <ChainSteps statement={statement} />
      <footer className="card-foot">
        <OtherReports statement={statement} />
        <StatementActions statement={statement} />
      </footer>
    </article>
  );
}

/** Real quotes between quotation marks in a serif; the gist, which is nobody's words, apart from them. */
export function StatementWords({
  statement: { quotes, gist },
}: {
  statement: Pick<StatementCardFragment, 'quotes' | 'gist'>;
}) {
  return (
    <>
      {quotes.length > 0 && (
        <span className="quotes">
          {quotes.map((quote) => (
            <q key={quote} dir="auto">
              {quote}
            </q>
          ))}
        </span>
      )}
      <span className={`gist${quotes.length > 0 ? ' is-beside' : ''}`}>
        <span className="gist-label">Gist</span> <bdi>{gist}</bdi>
      </span>
    </>
  );
}
