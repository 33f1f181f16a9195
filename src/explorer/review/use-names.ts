/** The names of entities by their ids. */

import { useQuery } from 'urql';
import { NamesOfDocument } from './names-of.generated.ts';

/** Those that are not known yet, or no more, are missing. At most 100 are asked for. */
export function useNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const wanted = [...new Set(ids)].toSorted().slice(0, 100);
  const [{ data }] = useQuery({ query: NamesOfDocument, variables: { ids: wanted }, pause: wanted.length === 0 });
  const found = new Map<string, string>();
  for (const [index, node] of (data?.nodes ?? []).entries()) {
    const id = wanted[index];
    if (id && node && 'name' in node) found.set(id, node.name);
  }
  return found;
}
