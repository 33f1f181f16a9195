/** An entity on a page of its own: who it is, what it said, what is said about it, what it passed on, and who quotes it. */

import './entity-view.css';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { Link, useSearch } from 'wouter';
import { mayWrite, useViewer } from '../access/use-viewer.ts';
import { DaysBar } from '../question/days-bar.tsx';
import { isEmpty, writeQuestion } from '../question/question.ts';
import { useDays } from '../question/use-days.ts';
import { useQuestion } from '../question/use-question.ts';
import { Loading } from '../shell/loading.tsx';
import { NotFetched } from '../shell/not-fetched.ts';
import { NotFound } from '../shell/not-found.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import type { ViewProps } from '../views.ts';
import { EntityFacts } from './entity-facts.tsx';
import { entityPath } from './entity-link.tsx';
import { EntityPageDocument, type EntityPageQuery } from './entity-page.generated.ts';
import { FiguresOf } from './figures-of.tsx';
import { KindMark } from './kind-mark.tsx';
import { kinds } from './kinds.ts';
import { Neighbourhood } from './neighbourhood.tsx';
import { QuotedPairs } from './quoted-pairs.tsx';
import { StatementsOf, type StatementsOfRole } from './statements-of.tsx';
import { useNumbersDuring } from './use-numbers-during.ts';

type EntityNumbers = Pick<NonNullable<EntityPageQuery['entity']>['numbers'], StatementsOfRole>;

const tabs: readonly [StatementsOfRole, string, (numbers: EntityNumbers) => number][] = [
  ['said', 'Said', ({ said }) => said],
  ['about', 'Said about', ({ about }) => about],
  ['relayed', 'Passed on', ({ relayed }) => relayed],
  ['heard', 'Was told', ({ heard }) => heard],
];

/** @example <Route path="/entity/*">{({ '*': id }) => <EntityView id={id} />}</Route> */
export function EntityView({ id }: ViewProps) {
  const isId = id.includes(':');
  const [{ data, error }, ask] = useQuery({ query: EntityPageDocument, variables: isId ? { id } : { name: id } });
  const viewer = useViewer();
  const wanted = new URLSearchParams(useSearch()).get('show');
  const entity = data?.entity;
  const [question] = useQuestion();
  const days = useDays();
  const during = useNumbersDuring(entity?.id, days);
  useTitle(entity?.name ?? 'Entity');
  if (error) return <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading what="the entity" />;
  if (!entity) return <NotFound what={`entity with the id “${id}”`} />;
  const { name, kind } = entity;
  const numbers: EntityNumbers = during ?? entity.numbers;
  const filled = tabs.filter(([, , count]) => count(numbers) > 0);
  const [shown] = filled.find(([role]) => role === wanted) ?? filled[0] ?? [];
  return (
    <div className="entity-page">
      <header className="entity-head">
        <p className="label">
          <KindMark kind={kind} /> {kinds[kind].name}
        </p>
        <h1 dir="auto">{name}</h1>
        {entity.description && <p className="entity-what">{entity.description}</p>}
        {mayWrite(viewer) && (
          <div className="entity-curation">
            <Suspense>
              <EntityCuration key={entity.id} id={entity.id} />
            </Suspense>
          </div>
        )}
      </header>
      <div className="entity-main">
        {!isEmpty(days) && (
          <DaysBar>The statements here are of these days; what stands beside them and below is of all days.</DaysBar>
        )}
        <nav className="entity-tabs" aria-label={`Statements and ${name}`}>
          {filled.map(([role, title, count]) => (
            <Link
              key={role}
              href={`${entityPath(entity.id)}?${writeQuestion(question, { show: role })}`}
              replace
              aria-current={role === shown ? 'true' : undefined}
            >
              {title} <span className="number">{count(numbers)}</span>
            </Link>
          ))}
        </nav>
        {shown ? (
          <StatementsOf key={shown} id={entity.id} role={shown} />
        ) : (
          <p className="soft">
            Nothing is known that it said, or that was said about it{!isEmpty(days) && ', on these days'}.
          </p>
        )}
      </div>
      <aside className="entity-aside" aria-label={`About ${name}`}>
        <EntityFacts entity={entity} />
        <QuotedPairs entity={entity} />
        <FiguresOf id={entity.id} />
      </aside>
      <Neighbourhood key={entity.id} id={entity.id} name={name} />
    </div>
  );
}

/** For whoever may write; nobody else fetches it. */
const EntityCuration = lazy(async () => ({
  default: (await import('../correct/entity-curation.tsx').catch(NotFetched.throw)).EntityCuration,
}));
