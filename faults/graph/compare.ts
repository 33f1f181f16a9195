/** Whether two graphs are the same, but for what tells when and by whom it was written. */

import type { WholeGraph } from './whole-graph.ts';

/** Changes have a time and a bit of chance in their ids. */
const changeId = /change:\d+-[0-9a-f]{6}/g;
const shown = 3;

/** What one has and the other has not, a few lines of it; nothing where they are the same. */
export function differences(found: WholeGraph, expected: WholeGraph): string[] {
  return (['nodes', 'links'] as const).flatMap((part) => {
    const [is, should] = [timeless(found[part]), timeless(expected[part])];
    const lines = [
      ...onlyIn(is, should).map((line) => `too many: ${line}`),
      ...onlyIn(should, is).map((line) => `missing: ${line}`),
    ];
    return lines.length > shown ? [...lines.slice(0, shown), `and ${lines.length - shown} more`] : lines;
  });
}

function timeless(lines: readonly string[]): string[] {
  return lines.map((line) => {
    const { labels, ...rest } = JSON.parse(line) as { labels?: readonly string[]; properties: Record<string, unknown> };
    const { at, by, undoneAt, undoneBy, checksum, ...properties } = rest.properties;
    const own = labels?.includes('Change') ? properties : rest.properties;
    return JSON.stringify({ ...rest, labels, properties: own }).replaceAll(changeId, 'change:*');
  });
}

/** The lines of one list that are not in the other, each as often as it is there more. */
function onlyIn(one: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of other) counts.set(line, (counts.get(line) ?? 0) + 1);
  return one.filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}
