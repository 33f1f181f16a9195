/** An entity on a page of its own: who it is, what it said, what is said about it, what it passed on, and who quotes it. */

import './entity-view.css';
import { lazy, Suspense } from 'react';
import { useQuery } from 'urql';
import { mayWrite, useViewer } from '../access/use-viewer.ts';
import { Loading } from '../shell/loading.tsx';
import { NotFetched } from '../shell/not-fetched.ts';
import { NotFound } from '../shell/not-found.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import type { ViewProps } from '../views.ts';
import { EntityFacts } from './entity-facts.tsx';
import { EntityPageDocument } from './entity-page.generated.ts';
import { EntityStatements } from './entity-statements.tsx';
import { FiguresOf } from './figures-of.tsx';
import { KindMark } from './kind-mark.tsx';
import { kinds } from './kinds.ts';
import { Neighbourhood } from './neighbourhood.tsx';
import { QuotedPairs } from './quoted-pairs.tsx';

/** @example <Route path="/entity/*">{({ '*': id }) => <EntityView id={id} />}</Route> */
export function EntityView({ id }: ViewProps) {
  const isId = id.includes(':');
  const [{ data, error }, ask] = useQuery({ query: EntityPageDocument, variables: isId ? { id } : { name: id } });
  const viewer = useViewer();
  const entity = data?.entity;
  useTitle(entity?.name ?? 'Entity');
  if (error) return <Problem error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />;
  if (!data) return <Loading what="the entity" />;
  if (!entity) return <NotFound what={`entity with the id “${id}”`} />;
  const { name, kind } = entity;
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
      <EntityStatements entity={entity} />
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
