/** Marking in a change for which text its anchors were made, so that they are found again in the next one. */

import type { ArticleNode } from '../reading/nodes.ts';
import { CodePointText } from '../record/code-points.ts';
import type { Anchor, ChangeRecord } from '../record/record.ts';

type Fields = Required<Pick<ChangeRecord, 'before' | 'after'>>;

/** The same fields; where there are anchors, with the text's SHA-256, and the words at each of them where the text is held. */
export function withText(
  { before, after }: Fields,
  article: Pick<ArticleNode, 'sha256'> | undefined,
  text: string | undefined,
): Fields {
  if (!('anchors' in after) || !article) return { before, after };
  const points = text === undefined ? null : new CodePointText(text);
  const words = points && (after.anchors as readonly Anchor[]).map(({ start, end }) => points.slice(start, end));
  const isSaid = words?.every((exact) => exact.trim() !== '');
  return { before, after: { ...after, sha256: article.sha256, ...(isSaid && { words }) } };
}
