/** Where there is nothing to draw: why, and what to do. */

import '../shell/states.css';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { FirstUseDocument } from '../ask/first-use.generated.ts';
import { HowToFill } from '../ask/how-to-fill.tsx';

interface NoNetworkProps {
  /** Whether the network is of all of the graph: then it may be that nothing is in that. */
  readonly isOfAll: boolean;
}

/** @example <NoNetwork isOfAll /> */
export function NoNetwork({ isOfAll }: NoNetworkProps) {
  const [{ data }] = useQuery({ query: FirstUseDocument, pause: !isOfAll });
  return (
    <div className="empty">
      <h2>There is nothing to draw</h2>
      {data?.stats.statements === 0 ? (
        <HowToFill />
      ) : (
        <p>
          No statement links anybody in this way. Choose other links or fewer statements above, all days below, or{' '}
          <Link href="/network">the network of all who are quoted</Link>.
        </p>
      )}
    </div>
  );
}
