/** How drafted articles come into a graph: each in the place of its former version, under the names that it says. */

import type { Curator } from '../loading/make-change.ts';
import type { Store } from '../store/store.ts';
import type { Destination } from './draft-all.ts';
import { replaceArticle } from './replace-article.ts';
import { underFormerNames } from './under-former-names.ts';

/** The writing of a destination that is a graph; each import is recorded under the curator's name. */
export function writeInto(store: Store, curator: Curator): Destination['write'] {
  return async (drafted, outlet) => replaceArticle(store, await underFormerNames(store, drafted, outlet), curator);
}
