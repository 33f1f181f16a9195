/** Entities in a sentence, with commas between them. */

import { Fragment } from 'react';
import type { EntityNameFragment } from '../api/entity-name.generated.ts';
import { EntityLink } from './entity-link.tsx';

/** @example about <EntityList entities={statement.about} /> */
export function EntityList({ entities }: { readonly entities: readonly EntityNameFragment[] }) {
  return entities.map((entity, index) => (
    <Fragment key={entity.id}>
      {index > 0 && ', '}
      <EntityLink entity={entity} />
    </Fragment>
  ));
}
