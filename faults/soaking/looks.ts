/** What a service takes now and then, and whether it takes more and more. */

export interface Look {
  readonly heap: number;
  readonly resident: number;
  readonly handles: number;
}

/** As the service itself measures it. */
export async function lookAt(url: string): Promise<Look> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const measured = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1]);
  return {
    heap: measured('nodejs_heap_size_used_bytes'),
    resident: measured('process_resident_memory_bytes'),
    handles: measured('nodejs_active_handles_total'),
  };
}

const growthAllowed = 1.3;
const bytesAllowed = 64 * 1024 ** 2;
const handlesAllowed = 10;
const timeAllowed = 2;

/** A line for each thing that grew from the second quarter to the last; the first is for warming up, which takes two minutes of a service. */
export function growthOf(looks: readonly Look[], times: readonly number[]): readonly string[] {
  const grown: string[] = [];
  const least = (name: keyof Look) => {
    const values = looks.map((look) => look[name]);
    return [Math.min(...quarter(values, 1)), Math.min(...quarter(values, 3))] as const;
  };
  for (const name of ['heap', 'resident'] as const) {
    const [early, late] = least(name);
    if (late > early * growthAllowed && late - early > bytesAllowed)
      grown.push(`${name} grew: ${early} to ${late} bytes`);
  }
  const [few, many] = least('handles');
  if (many > few + handlesAllowed) grown.push(`handles grew: ${few} to ${many}`);
  const [before, after] = [median(quarter(times, 1)), median(quarter(times, 3))];
  if (after > before * timeAllowed) grown.push(`answers slowed down: ${Math.round(before)} to ${Math.round(after)} ms`);
  return grown;
}

function quarter<Item>(items: readonly Item[], which: number): readonly Item[] {
  const size = items.length / 4;
  return items.slice(Math.floor(which * size), Math.floor((which + 1) * size));
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
