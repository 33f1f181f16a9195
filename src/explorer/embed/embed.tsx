/** What others frame: one chain, or one network; its links open windows of their own. */

import { Suspense } from 'react';
import { Router } from 'wouter';
import { Loading } from '../shell/loading.tsx';
import { NotFound } from '../shell/not-found.tsx';
import { embedViews } from './embed-views.ts';

/** A frame shows one thing: whoever follows a link leaves it, for pages that no other site may frame. */
const useWindows = (): [string, (path: string) => void] => [
  '/',
  (path) => {
    open(path, '_blank', 'noopener');
  },
];

/** @example <Embed path="/embed/chain/statement:upi-2022-01-09-000341" /> */
export function Embed({ path }: { readonly path: string }) {
  const view = embedViews.find(({ start }) => path.startsWith(start));
  return (
    <Router hook={useWindows}>
      <main className="embed">
        <Suspense fallback={<Loading what="the view" blocks={1} />}>
          {view ? <view.Page id={decodeURIComponent(path.slice(view.start.length))} /> : <NotFound />}
        </Suspense>
        <footer className="embed-foot">
          <a href="/" target="_blank" rel="noopener">
            Hearsay
          </a>
        </footer>
      </main>
    </Router>
  );
}
