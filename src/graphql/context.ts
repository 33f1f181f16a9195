/** What every resolver of one request is given. */

import type { Reader } from '../store/store.ts';
import type { AdditionsFeed } from './additions-feed.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context {
  readonly reader: Reader;
  readonly load: Loaders;
  /** What subscribers are told; only a running service has it. */
  readonly additions?: AdditionsFeed | undefined;
}

/** The context of one request; loaders live no longer than it does. */
export function createContext(reader: Reader, additions?: AdditionsFeed): Context {
  return { reader, load: createLoaders(reader), additions };
}
