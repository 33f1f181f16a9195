/** What only those may use who may write: everybody else is told so, and can sign in on the spot. */

import './access.css';
import type { ReactNode } from 'react';
import { Loading } from '../shell/loading.tsx';
import { TokenForm } from './token-form.tsx';
import { mayWrite, useAsker } from './use-viewer.ts';

interface WritersOnlyProps {
  readonly title: string;
  /** What a token is needed for: `Adding articles`. */
  readonly what: string;
  readonly children: ReactNode;
}

/** @example <WritersOnly title="Add an article" what="Adding articles">…</WritersOnly> */
export function WritersOnly({ title, what, children }: WritersOnlyProps) {
  const { viewer, isKnown } = useAsker();
  if (mayWrite(viewer)) return children;
  if (!isKnown) return <Loading what="who you are" />;
  return (
    <div className="empty">
      <h1>{title}</h1>
      <p>
        {what} needs a token with the role of a curator. Whoever runs this service makes one with{' '}
        <code>hearsay token create --name NAME --role curator</code>.
      </p>
      <TokenForm />
    </div>
  );
}
