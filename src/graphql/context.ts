/** What every resolver of one request is given. */

import type { Viewer } from '../access/viewer.ts';
import type { Reader, Store } from '../store/store.ts';
import type { AdditionsFeed } from './additions-feed.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context {
  readonly reader: Reader;
  /** Made anew after each mutation, since what was read before it may be so no more. */
  load: Loaders;
  /** Who asks; null for anonymous readers. */
  readonly viewer: Viewer | null;
  /** What mutations write to; null where nothing may be written. */
  readonly store: Store | null;
  /** What subscribers are told; only a running service has it. */
  readonly additions?: AdditionsFeed | undefined;
}

export type ContextOptions = Partial<Pick<Context, 'viewer' | 'store' | 'additions'>>;

/** The context of one request; loaders live no longer than it does. Unless the options say otherwise, it only reads, for nobody in particular. */
export function createContext(reader: Reader, options: ContextOptions = {}): Context {
  const { viewer = null, store = null, additions } = options;
  return { reader, load: createLoaders(reader), viewer, store, additions };
}
