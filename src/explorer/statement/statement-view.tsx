/** A statement on a page of its own: its words large, its chain as steps, where it stands in the article. */

import './statement-view.css';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { mayWrite, useViewer } from '../access/use-viewer.ts';
import { EntityLink } from '../entity/entity-link.tsx';
import { EntityList } from '../entity/entity-list.tsx';
import { Loading } from '../shell/loading.tsx';
import { NotFetched } from '../shell/not-fetched.ts';
import { NotFound } from '../shell/not-found.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import type { ViewProps } from '../views.ts';
import { Audience } from './audience.tsx';
import { ChainSteps } from './chain-steps.tsx';
import { dayWords } from './days.ts';
import { FigureNote } from './figure-note.tsx';
import { InnerSpeech } from './inner-speech.tsx';
import { OtherReports } from './other-reports.tsx';
import { roleOn } from './role-on.ts';
import { StatementActions } from './statement-actions.tsx';
import { StatementByIdDocument } from './statement-by-id.generated.ts';
import { StatementWords } from './statement-card.tsx';

/** One that was rejected is asked for again once it may be back. */
const context = { additionalTypenames: ['Statement'] };

/** @example <Route path="/statement/*">{({ '*': id }) => <StatementView id={id} />}</Route> */
export function StatementView({ id }: ViewProps) {
  const [{ data, error }, ask] = useQuery({ query: StatementByIdDocument, variables: { id }, context });
  const statement = data?.statement;
  useTitle(statement ? `${statement.speaker.name}: ${statement.gist}` : 'Statement');
  if (error) return <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading what="the statement" blocks={2} />;
  if (!statement) return <Missing id={id} />;
  const { speaker, cue, audience, article, about, figures, saidOn, note, chain } = statement;
  const role = roleOn(speaker.roles, article.published);
  return (
    <article className="statement">
      <header>
        <h1 className="statement-speaker">
          <EntityLink entity={speaker} /> <span className="card-cue">{cue}</span>
          <Audience cue={cue} audience={audience} />
        </h1>
        {role && <p className="soft">{role}</p>}
      </header>
      <div className="statement-words">
        <StatementWords statement={statement} />
      </div>
      {figures.map((figure) => (
        <FigureNote key={figure.id} figure={figure} />
      ))}
      <section aria-label="The chain">
        <h2 className="label">How it came to the reader</h2>
        <ChainSteps statement={statement} isLarge />
        <p className="statement-read">
          <Link href={`/article/${article.id}?at=${id}`} className="button">
            Read it in the article
          </Link>
          <Link href={networkOf(chain.at(-2)?.entity.id, speaker.id)} className="button">
            See it in the network
          </Link>
        </p>
      </section>
      <dl className="facts">
        {about.length > 0 && (
          <div>
            <dt className="label">About</dt>
            <dd>
              <EntityList entities={about} />
            </dd>
          </div>
        )}
        {saidOn && (
          <div>
            <dt className="label">Said</dt>
            <dd>{dayWords(saidOn)}</dd>
          </div>
        )}
        <div>
          <dt className="label">Published</dt>
          <dd>
            {dayWords(article.published)}, <EntityLink entity={article.outlet} />,{' '}
            <Link href={`/article/${article.id}?at=${id}`}>{article.title}</Link>
          </dd>
        </div>
        <div>
          <dt className="label">Read by</dt>
          <dd>
            {statement.origin === 'CURATED' ? 'people' : statement.origin}, {Math.round(statement.confidence * 100)} %
            sure
          </dd>
        </div>
      </dl>
      <InnerSpeech title="Holds speech of" statements={statement.repeats} />
      <InnerSpeech title="Stands inside what was said by" statements={statement.repeatedBy} />
      {note && (
        <p className="note">
          <span className="label">Note</span> {note}
        </p>
      )}
      <footer className="card-foot">
        <OtherReports statement={statement} />
        <StatementActions statement={statement} />
      </footer>
      <Curation id={id} />
    </article>
  );
}

/** The network around the two ends of the chain's last link, with that link opened; an outlet may speak for itself. */
function networkOf(quoter: string | undefined, speaker: string): string {
  if (!quoter || quoter === speaker) return `/network?around=${speaker}`;
  return `/network?around=${quoter},${speaker}&open=QUOTED:${quoter}|${speaker}`;
}

/** To those who may write it is told whether somebody rejected it. */
function Missing({ id }: { readonly id: string }) {
  const viewer = useViewer();
  return mayWrite(viewer) ? <Curation id={id} /> : <NotFound what={`statement with the id “${id}”`} />;
}

/** For whoever may write; nobody else fetches it. */
function Curation({ id }: { readonly id: string }) {
  const viewer = useViewer();
  if (!mayWrite(viewer)) return null;
  return (
    <Suspense>
      <StatementCuration key={id} id={id} />
    </Suspense>
  );
}

const StatementCuration = lazy(async () => ({
  default: (await import('../correct/statement-curation.tsx').catch(NotFetched.throw)).StatementCuration,
}));
