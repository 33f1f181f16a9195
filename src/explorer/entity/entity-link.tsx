/** An entity in a sentence: its mark and its name, leading to its page. */

import './entity.css';
import { Link } from 'wouter';
import type { EntityNameFragment } from '../api/entity-name.generated.ts';
import { KindMark } from './kind-mark.tsx';

interface EntityLinkProps {
  readonly entity: EntityNameFragment;
}

/** @example <EntityLink entity={statement.speaker} /> */
export function EntityLink({ entity: { id, name, kind } }: EntityLinkProps) {
  return (
    <Link href={entityPath(id)} className="entity-link">
      <KindMark kind={kind} isNamed />
      <span>{name}</span>
    </Link>
  );
}

/** The address of an entity's page. */
export function entityPath(id: string): string {
  return `/entity/${id}`;
}
