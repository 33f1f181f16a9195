/** The graph has this very text already. */

import { Link } from 'wouter';

interface KnownNoteProps {
  readonly article: { readonly id: string; readonly title: string };
  readonly onBack: () => void;
}

/** @example <KnownNote article={preview.article} onBack={back} /> */
export function KnownNote({ article: { id, title }, onBack }: KnownNoteProps) {
  return (
    <div className="imported" role="status">
      <h1>This article is here already</h1>
      <p>
        The graph has this very text: <Link href={`/article/${id}`}>{title}</Link>. Nothing is to be added.
      </p>
      <p className="correction-buttons">
        <button type="button" className="button" onClick={onBack}>
          Back to the text
        </button>
      </p>
    </div>
  );
}
