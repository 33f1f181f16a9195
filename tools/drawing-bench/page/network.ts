/** Networks of any size for the bench, the same every time: few are spoken about by many, as in the news. */

export interface BenchNode {
  readonly id: string;
  readonly label: string;
  readonly kind: (typeof kinds)[number];
  readonly weight: number;
}

export interface BenchLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
}

export interface BenchNetwork {
  readonly nodes: readonly BenchNode[];
  readonly links: readonly BenchLink[];
}

export const kinds = ['PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE', 'GROUP', 'EVENT'] as const;
const offices = ['Ministry of Transport', 'Office of the Governor', 'Residents', 'Daily Courier', 'Border Guard'];

/** `makeNetwork(500)`: 500 nodes and 800 links, each node tied to ones that are tied to many (Barabási and Albert 1999). */
export function makeNetwork(size: number): BenchNetwork {
  const random = randomFrom(size);
  const ends: number[] = [0];
  const links: BenchLink[] = [];
  for (let node = 1; node < size; node += 1) {
    const ties = random() < 0.6 ? 2 : 1;
    for (let tie = 0; tie < ties; tie += 1) {
      const target = ends[Math.floor(random() * ends.length)] ?? 0;
      if (target === node) continue;
      links.push({
        ...{ id: `link-${links.length}`, source: `node-${node}`, target: `node-${target}` },
        weight: 1 + Math.floor(random() * 4),
      });
      ends.push(node, target);
    }
  }
  const weights = new Map<string, number>();
  for (const { source, target } of links)
    for (const id of [source, target]) weights.set(id, (weights.get(id) ?? 0) + 1);
  const nodes = Array.from({ length: size }, (_, index) => ({
    id: `node-${index}`,
    label: `${offices[index % offices.length]} ${index}`,
    kind: kinds[Math.floor(random() * kinds.length)] ?? 'PERSON',
    weight: weights.get(`node-${index}`) ?? 1,
  }));
  return { nodes, links };
}

/** Mulberry32 (Ettinger): small, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
