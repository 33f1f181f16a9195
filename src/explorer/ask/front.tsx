/** Below the empty bar: who speaks in this graph, about what, and who passes it on. */

import { Facets } from '../facets/facets.tsx';

export function Front() {
  return (
    <section className="front" aria-label="In this graph">
      <Facets question={{}} />
    </section>
  );
}
