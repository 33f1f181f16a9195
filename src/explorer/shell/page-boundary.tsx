/** What is shown in the place of a view that could not be fetched or drawn; the masthead above it stays. */

import './states.css';
import { Component, type ReactNode } from 'react';
import { CombinedError } from 'urql';
import { NotFetched } from './not-fetched.ts';
import { Problem } from './problem.tsx';

interface PageBoundaryProps {
  /** Where the reader is; elsewhere all may be well again. */
  readonly path: string;
  readonly children: ReactNode;
}

interface PageBoundaryState {
  readonly error: Error | null;
}

/** @example <PageBoundary path={path}><Suspense>…</Suspense></PageBoundary> */
export class PageBoundary extends Component<PageBoundaryProps, PageBoundaryState> {
  override state: PageBoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): PageBoundaryState {
    return { error };
  }

  override componentDidUpdate({ path }: PageBoundaryProps): void {
    if (path !== this.props.path && this.state.error !== null) this.setState({ error: null });
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    if (error instanceof NotFetched)
      return (
        <Problem error={new CombinedError({ networkError: error })} onRetry={comeAnew}>
          <p>If it has been renewed since this page was opened, trying again brings the new one.</p>
        </Problem>
      );
    return (
      <div className="problem" role="alert">
        <h2>This page could not be drawn</h2>
        <p>The others may still work. The console of the browser says more.</p>
        <button type="button" className="button" onClick={comeAnew}>
          Try again
        </button>
      </div>
    );
  }
}

/** Loads the page anew once the service answers; before, the browser would put its own page of errors in the place of ours. */
async function comeAnew(): Promise<void> {
  const answer = await fetch(location.href, { method: 'HEAD' }).catch(() => null);
  if (answer?.ok) location.reload();
}
