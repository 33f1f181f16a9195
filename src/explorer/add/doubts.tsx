/** What is doubtful about a drafted statement: how it was read, and whom its words mean. */

import type { DraftedStatementFragment } from './article-preview.generated.ts';

/** Below this a reading is doubtful, as in the review list (docs/resolving.md). */
const sure = 0.6;

/** Nothing, where all is sure. */
export function Doubts({ statement: { confidence, resolutions } }: { readonly statement: DraftedStatementFragment }) {
  const doubtful = resolutions.filter(({ score }) => score < sure);
  if (confidence >= sure && doubtful.length === 0) return null;
  return (
    <ul className="draft-doubts small">
      {confidence < sure && <li>Read with {Math.round(confidence * 100)} % certainty</li>}
      {doubtful.map(({ part, words, evidence, alternatives }) => (
        <li key={`${part} ${words}`}>
          {part.toLowerCase()} “{words}”: {evidence}
          {alternatives.length > 0 && `; it could also be ${alternatives.map(({ entity }) => entity.name).join(', ')}`}
        </li>
      ))}
    </ul>
  );
}
