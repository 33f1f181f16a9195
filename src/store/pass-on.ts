/** What whoever wraps a store passes on as it is. */

import type { Store } from './store.ts';

type PassedOn = 'engine' | 'description' | 'writers' | 'askVersion' | 'prepare' | 'missingIndexes';
type PassedOnToo = 'fill' | 'rebuild' | 'ping' | 'sourceOf' | 'close';

/** All but `version`, which is another one from moment to moment, and what reads or writes by Cypher files. */
export function passOn(store: Store): Pick<Store, PassedOn | PassedOnToo> {
  const { engine, description, writers } = store;
  return {
    ...{ engine, description, writers },
    askVersion: () => store.askVersion(),
    prepare: () => store.prepare(),
    missingIndexes: () => store.missingIndexes(),
    ...(store.fill && { fill: store.fill.bind(store) }),
    rebuild: (work) => store.rebuild(work),
    ping: () => store.ping(),
    sourceOf: (name) => store.sourceOf(name),
    close: () => store.close(),
  };
}
