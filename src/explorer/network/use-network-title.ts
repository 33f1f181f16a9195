/** A headline for the network that is chosen. */

import { usePicked } from '../picker/use-picked.ts';
import { linkLooks } from './link-words.ts';
import type { NetworkChoice } from './network-choice.ts';

/** `Who quoted whom around RIA Novosti and Interfax` */
export function useNetworkTitle({ around, links }: NetworkChoice): string {
  const [first, second, ...others] = around;
  const name = usePicked(first)?.name ?? first;
  const secondName = usePicked(second)?.name ?? second;
  const [kind] = links;
  const what = links.length === 1 && kind ? linkLooks[kind].title : 'Who is linked to whom';
  if (!name) return what;
  if (!secondName) return `${what} around ${name}`;
  if (others.length === 0) return `${what} around ${name} and ${secondName}`;
  return `${what} around ${name}, ${secondName} and ${others.length} more`;
}
