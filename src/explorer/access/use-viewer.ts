/** Who looks at the page, where a token says so. */

import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { readToken } from './token.ts';
import { ViewerDocument, type ViewerQuery } from './viewer.generated.ts';

export type Viewer = NonNullable<ViewerQuery['viewer']>;

const changed = 'hearsay:viewer';

/** Tells the page that the token is another. */
export function tellViewerChanged(): void {
  dispatchEvent(new Event(changed));
}

/** Calls when the token is another, until the function that comes back is called. */
export function onViewerChanged(look: () => void): () => void {
  addEventListener(changed, look);
  return () => removeEventListener(changed, look);
}

/** Null for whoever has no token; it is not asked for then. */
export function useViewer(): Viewer | null {
  return useAsker().viewer;
}

/** The viewer, and whether that is known yet: while a token is looked up, nobody is. */
export function useAsker(): { readonly viewer: Viewer | null; readonly isKnown: boolean } {
  const [hasToken, setHasToken] = useState(() => readToken() !== null);
  const [{ data, error }, ask] = useQuery({ query: ViewerDocument, pause: !hasToken });
  useEffect(
    () =>
      onViewerChanged(() => {
        const isThere = readToken() !== null;
        setHasToken(isThere);
        if (isThere) ask({ requestPolicy: 'network-only' });
      }),
    [ask],
  );
  const viewer = hasToken ? (data?.viewer ?? null) : null;
  return { viewer, isKnown: !hasToken || data !== undefined || error !== undefined };
}

/** Whether somebody may add and correct. */
export function mayWrite(viewer: Viewer | null): boolean {
  return viewer !== null && viewer.role !== 'READER';
}
