/** A headline for the network that is chosen. */

import { usePicked } from '../picker/use-picked.ts';
import { linkLooks } from './link-words.ts';
import type { NetworkChoice } from './network-choice.ts';

/** `Who quoted whom around RIA Novosti` */
export function useNetworkTitle({ around, links }: NetworkChoice): string {
  const [first, ...others] = around;
  const name = usePicked(first)?.name ?? first;
  const [kind] = links;
  const what = links.length === 1 && kind ? linkLooks[kind].title : 'Who is linked to whom';
  if (!name) return what;
  return others.length === 0 ? `${what} around ${name}` : `${what} around ${name} and ${others.length} more`;
}
