/** Entities in a sentence, with commas between them. */

import { Fragment } from 'react';
import { EntityLink } from './entity-link.tsx';
import type { Named } from './named.ts';

/** @example about <EntityList entities={statement.about} /> */
export function EntityList({ entities }: { readonly entities: readonly Named[] }) {
  return entities.map((entity, index) => (
    <Fragment key={entity.id}>
      {index > 0 && ', '}
      <EntityLink entity={entity} />
    </Fragment>
  ));
}
