/** What every resolver of one request is given. */

import type { Viewer } from '../access/viewer.ts';
import type { Reader, Store } from '../store/store.ts';
import type { AdditionsFeed } from './additions-feed.ts';
import { type AskedFields, everything } from './asked-fields.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context {
  readonly reader: Reader;
  /** Made anew after each mutation, since what was read before it may be so no more. */
  load: Loaders;
  /** The fields that are asked for, as far as somebody looked; the loaders read no more than these need. */
  asked: AskedFields;
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
  return { reader, load: createLoaders(reader), asked: everything, viewer, store, additions };
}

/** Tells a request what it asks for, before it is executed. */
export function expect(context: Context, asked: AskedFields): void {
  context.asked = asked;
  context.load = createLoaders(context.reader, asked);
}
