/** Kinds of changes, and the fields that they touch, in words. */

import type { ChangeKind } from '../api/schema.generated.ts';

export const changeWords: Readonly<Record<ChangeKind, string>> = {
  STATEMENT_ADD: 'Added',
  STATEMENT_CORRECT: 'Corrected',
  STATEMENT_CONFIRM: 'Found right',
  STATEMENT_REJECT: 'Rejected',
  ENTITY_CORRECT: 'Corrected',
  ENTITY_MERGE: 'Merged',
  ENTITY_KEEP_APART: 'Kept apart',
  ARTICLE_IMPORT: 'Added',
  ARTICLE_DELETE: 'Deleted',
};

const fieldNames: Readonly<Record<string, string>> = {
  anchors: 'its words',
  gist: 'content',
  mode: 'speech',
  saidOn: 'said on',
  audience: 'said to',
  relays: 'passed on by',
};

/** `fieldWords('saidOn')` → `said on` */
export function fieldWords(name: string): string {
  return fieldNames[name] ?? name;
}
