/** The mark of a kind: its shape in its colour. */

import './entity.css';
import type { EntityKind } from '../api/schema.generated.ts';
import { kinds } from './kinds.ts';

interface KindMarkProps {
  readonly kind: EntityKind;
  /** Where no text beside it names the kind. */
  readonly isNamed?: boolean;
}

/** @example <KindMark kind="PERSON" isNamed /> */
export function KindMark({ kind, isNamed = false }: KindMarkProps) {
  const { path, name } = kinds[kind];
  const look = { className: `kind-mark is-${kind.toLowerCase()}`, viewBox: '-10 -10 20 20' };
  if (!isNamed)
    return (
      <svg {...look} aria-hidden="true">
        <path d={path} />
      </svg>
    );
  return (
    <svg {...look} role="img">
      <title>{name}</title>
      <path d={path} />
    </svg>
  );
}
