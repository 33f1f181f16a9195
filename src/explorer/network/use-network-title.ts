/** A headline for the network that is chosen, and the names in it. */

import { usePicked } from '../picker/use-picked.ts';
import { linkLooks } from './link-words.ts';
import type { NetworkChoice } from './network-choice.ts';

/** `Who quoted whom around RIA Novosti and Interfax` */
export function useNetworkTitle({ around, links }: NetworkChoice): string {
  const names = useAroundWords(around);
  const [kind] = links;
  const what = links.length === 1 && kind ? linkLooks[kind].title : 'Who is linked to whom';
  return names === null ? what : `${what} around ${names}`;
}

/** `RIA Novosti, Interfax and 2 more`; null where nobody is chosen. */
export function useAroundWords([first, second, ...others]: readonly string[]): string | null {
  const firstName = usePicked(first)?.name ?? first;
  const secondName = usePicked(second)?.name ?? second;
  if (!firstName) return null;
  if (!secondName) return firstName;
  return others.length === 0
    ? `${firstName} and ${secondName}`
    : `${firstName}, ${secondName} and ${others.length} more`;
}
