/** What every method of resolving is: a name, and findings for a phrase in its article. */

import type { Finding, MethodName } from '../mention.ts';
import type { Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';

/** One way in which words lead to entities; it finds none where it does not apply. */
export interface Method {
  readonly name: MethodName;
  readonly find: (phrase: Phrase, scene: Scene) => readonly Finding[];
}
