/** The page: the masthead, and below it the view that the address names. */

import { Suspense, useEffect, useRef } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { carrying } from './shell/carrying.ts';
import { arrive, keepFocus } from './shell/focus-trail.ts';
import { KeptQuestion } from './shell/kept-question.tsx';
import { Loading } from './shell/loading.tsx';
import { Masthead } from './shell/masthead.tsx';
import { NotFound } from './shell/not-found.tsx';
import { PageBoundary } from './shell/page-boundary.tsx';
import { ShortcutKeys } from './shell/shortcut-keys.tsx';
import { views } from './views.ts';

/** @example createRoot(container).render(<App />) */
export function App() {
  return (
    <Router {...carrying}>
      <Frame />
    </Router>
  );
}

function Frame() {
  const [path] = useLocation();
  const before = useRef(path);
  useEffect(keepFocus, []);
  useEffect(() => {
    if (path !== before.current) arrive();
    before.current = path;
  }, [path]);
  const here = views.find(
    ({ path: of, keeps }) => keeps && (of.endsWith('*') ? path.startsWith(of.slice(0, -1)) : path === of),
  );
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead />
      <main id="main" tabIndex={-1}>
        <PageBoundary path={path}>
          {/* Not within Suspense, where it would ask anew whenever the page is waited for. */}
          {here && <KeptQuestion view={here} />}
          <Suspense fallback={<Loading what="the page" />}>
            <Switch>
              {views.map((view) => (
                <Route key={view.path} path={view.path}>
                  {(given: { '*'?: string }) => <view.Page id={decode(given['*'] ?? '')} />}
                </Route>
              ))}
              <Route>
                <NotFound />
              </Route>
            </Switch>
          </Suspense>
        </PageBoundary>
      </main>
      <ShortcutKeys />
    </>
  );
}

/** Ids hold colons, which some programs escape in addresses that they pass on. */
function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
