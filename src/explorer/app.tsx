/** The page: the masthead, and below it the view that the address names. */

import { Suspense } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { carrying } from './shell/carry-question.ts';
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
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Masthead />
      <main id="main" tabIndex={-1}>
        <PageBoundary path={path}>
          <Suspense fallback={<Loading what="the page" />}>
            <Switch>
              {views.map((view) => (
                <Route key={view.path} path={view.path}>
                  {(given: { '*'?: string }) => (
                    <>
                      {view.keeps && <KeptQuestion view={view} />}
                      <view.Page id={decode(given['*'] ?? '')} />
                    </>
                  )}
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
