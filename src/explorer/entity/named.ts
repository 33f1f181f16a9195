/** An entity as it is named in a sentence: one of the graph, or one that an article which is not yet added would bring. */

import type { EntityNameFragment } from '../api/entity-name.generated.ts';

export type Named = EntityNameFragment & {
  /** Whether the graph does not have it yet, so that no page tells of it. */
  readonly isNew?: boolean;
  /** Whether somebody made it in a correction, so that it has no id of the graph's: it is told by its name and kind. */
  readonly isMade?: boolean;
};
