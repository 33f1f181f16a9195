/** What every resolver of one request is given. */

import type { Reader } from '../store/store.ts';
import { createLoaders, type Loaders } from './loaders.ts';

export interface Context {
  readonly reader: Reader;
  readonly load: Loaders;
}

/** The context of one request; loaders live no longer than it does. */
export function createContext(reader: Reader): Context {
  return { reader, load: createLoaders(reader) };
}
