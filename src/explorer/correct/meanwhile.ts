/** Which changes came after what somebody has open. */

import type { ChangeLineFragment } from '../review/change-line.generated.ts';

/** Those that were made, or made before and taken back, after a revision: `meanwhile(changes, statement.revision)`. */
export function meanwhile(changes: readonly ChangeLineFragment[], revision: string): readonly ChangeLineFragment[] {
  const isLater = (moment: string | null) => moment !== null && moment > revision;
  return changes.filter(
    ({ at, undoneAt, kind }) => kind !== 'ENTITY_KEEP_APART' && (isLater(at) ? undoneAt === null : isLater(undoneAt)),
  );
}
