/** The depth of a chain in words. */

import { isolateText } from './isolate-text.ts';

interface Link {
  readonly role: 'OUTLET' | 'RELAY' | 'SPEAKER';
  readonly entity: { readonly name: string };
}

const hands = ['first-hand', 'second-hand', 'third-hand', 'fourth-hand', 'fifth-hand'];

/** `second-hand, through RIA Novosti`; the relay nearest to the article is named first. */
export function depthWords(chain: readonly Link[]): string {
  const relays = chain.filter(({ role }) => role === 'RELAY').map(({ entity }) => isolateText(entity.name));
  const hand = hands[relays.length] ?? `through ${relays.length} hands`;
  return relays.length === 0 ? hand : `${hand}, through ${relays.join(' and ')}`;
}
