/** What to do where the graph holds nothing yet. */

import { Link } from 'wouter';

/** @example {statements === 0 && <HowToFill />} */
export function HowToFill() {
  return (
    <p className="note">
      Nothing is in this graph yet. <code>hearsay load seed</code> gives it an example, <code>hearsay load FILE</code>{' '}
      records of your own, both while this service is stopped, unless it stands on Neo4j; who may write adds articles at{' '}
      <Link href="/add">Add</Link>.
    </p>
  );
}
