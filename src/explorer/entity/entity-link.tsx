/** An entity in a sentence: its mark and its name, leading to its page, where it has one. */

import './entity.css';
import { Link } from 'wouter';
import { KindMark } from './kind-mark.tsx';
import type { Named } from './named.ts';

interface EntityLinkProps {
  readonly entity: Named;
}

/** @example <EntityLink entity={statement.speaker} /> */
export function EntityLink({ entity: { id, name, kind, isNew } }: EntityLinkProps) {
  const shown = (
    <>
      <KindMark kind={kind} isNamed />
      <span dir="auto">{name}</span>
    </>
  );
  if (isNew) return <span className="entity-link is-new">{shown}</span>;
  return (
    <Link href={entityPath(id)} className="entity-link">
      {shown}
    </Link>
  );
}

/** The address of an entity's page. */
export function entityPath(id: string): string {
  return `/entity/${id}`;
}
