/** A store whose calls are watched: which file of Cypher, how long, how it ended; never what it was asked with. */

import { passOn } from '../store/pass-on.ts';
import type { Store, Transaction } from '../store/store.ts';

/** One statement of `cypher/read` or `cypher/write`. */
export interface StoreCall {
  readonly kind: 'read' | 'write';
  /** The file's name. */
  readonly name: string;
}

/** Runs a call and notes what it likes of it; what comes of it, or goes wrong, belongs to whoever called. */
export type Observe = <Result>(call: StoreCall, run: () => Promise<Result>) => Promise<Result>;

/** The same store, with every call of it run by `observe`. */
export function observeStore(store: Store, observe: Observe): Store {
  return {
    get version() {
      return store.version;
    },
    // What fills an empty graph goes past the query language: there are no calls to watch.
    ...passOn(store),
    ...observedWork(store, observe),
    alone: (work, signal) => store.alone((own) => work(observedWork(own, observe)), signal),
    snapshot: (work) =>
      store.snapshot((reader) =>
        work({ read: (name, parameters) => observe({ kind: 'read', name }, () => reader.read(name, parameters)) }),
      ),
  };
}

function observedWork(store: Pick<Store, 'read' | 'write'>, observe: Observe): Pick<Store, 'read' | 'write'> {
  return {
    read: (name, parameters, signal) => observe({ kind: 'read', name }, () => store.read(name, parameters, signal)),
    write: (work, signal) => store.write((transaction) => work(observedTransaction(transaction, observe)), signal),
  };
}

function observedTransaction(transaction: Transaction, observe: Observe): Transaction {
  return {
    read: (name, parameters) => observe({ kind: 'read', name }, () => transaction.read(name, parameters)),
    write: (name, parameters) => observe({ kind: 'write', name }, () => transaction.write(name, parameters)),
  };
}
