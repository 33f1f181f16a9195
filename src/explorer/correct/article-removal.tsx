/** Taking an article away, with its statements: for admins, and asked twice; the changes tell of it, and take it back. */

import './correct.css';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Link } from 'wouter';
import { Dialog, type DialogHandle } from '../shell/dialog.tsx';
import { afterChange } from './after-change.ts';
import { ArticleDeleteDocument } from './article-delete.generated.ts';
import { FaultNotes } from './fault-notes.tsx';
import { type Fault, faultsOf } from './faults.ts';

interface ArticleRemovalProps {
  readonly article: { readonly id: string; readonly title: string };
  readonly onGone: () => void;
}

/** @example <ArticleRemoval article={article} onGone={leave} /> */
export function ArticleRemoval({ article: { id, title }, onGone }: ArticleRemovalProps) {
  const client = useClient();
  const dialog = useRef<DialogHandle>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const remove = async () => {
    const { data, error } = await client.mutation(ArticleDeleteDocument, { id }, afterChange).toPromise();
    const found = faultsOf(error, data?.articleDelete?.userErrors);
    setFaults(found);
    if (found.length === 0) onGone();
  };
  return (
    <>
      <p>
        <button type="button" className="button" onClick={() => dialog.current?.open()}>
          Take this article away…
        </button>
      </p>
      <Dialog ref={dialog} title="Take this article away?">
        <p>
          “{title}” goes, with all of its statements and figures; entities stay. It can be undone, among the{' '}
          <Link href="/changes?of=articles">changes</Link>. A single statement that is none is better rejected, in the{' '}
          <Link href={`/review?article=${id}`}>review</Link> or on its own page.
        </p>
        <FaultNotes faults={faults} />
        <p className="correction-buttons">
          <button type="button" className="button is-main" onClick={remove}>
            Take it away
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            Keep it
          </button>
        </p>
      </Dialog>
    </>
  );
}
