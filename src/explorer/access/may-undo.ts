/** Who may take a change back: as the service has it, so that no button is shown that it refuses. */

import type { ChangeKind } from '../api/schema.generated.ts';
import { mayWrite, type Viewer } from './use-viewer.ts';

/** Deletions of articles are an admin's to take back, and so are imports that others made. */
export function mayUndo(
  viewer: Viewer | null,
  { kind, by }: { readonly kind: ChangeKind; readonly by: string },
): boolean {
  const isAdmins = kind === 'ARTICLE_DELETE' || (kind === 'ARTICLE_IMPORT' && by !== viewer?.name);
  return isAdmins ? viewer?.role === 'ADMIN' : mayWrite(viewer);
}
