/** Kinds of changes in words. */

import type { ChangeKind } from '../api/schema.generated.ts';

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  STATEMENT_CORRECT: 'Corrected',
  STATEMENT_CONFIRM: 'Found right',
  STATEMENT_REJECT: 'Rejected',
  ENTITY_CORRECT: 'Corrected',
  ENTITY_MERGE: 'Merged',
  ENTITY_KEEP_APART: 'Kept apart',
  ARTICLE_IMPORT: 'Added',
  ARTICLE_DELETE: 'Deleted',
};
