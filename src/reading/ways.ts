/** The shortest ways between two entities, by the ties that are kept: one call for the ways, others for what is asked of them. */

import { type Link, type LinkKind, linkKinds } from '../networking/link.ts';
import { leastMention, mentionWeight } from '../networking/mentions.ts';
import type { Network } from '../networking/network.ts';
import type { Reader } from '../store/store.ts';

/** From where to where, through how many links at most, how many ways, and whether mentions count. */
export interface WaysRequest {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly most: number;
  readonly speechOnly: boolean;
}

/** What is wanted of the ways beside who stands on them. */
export interface WaysDetail {
  readonly weights: boolean;
  readonly evidence: boolean;
}

interface Node {
  readonly id: string;
  readonly name: string;
  readonly links: number | null;
}

/** A way, and for each step every tie that it can take. */
interface Way {
  readonly nodes: readonly Node[];
  readonly steps: readonly Map<string, Link>[];
}

const kinds: Readonly<Record<string, LinkKind>> = {
  ...{ QUOTES: 'QUOTED', SPEAKS_ABOUT: 'SPOKE_ABOUT', TELLS: 'TOLD', MENTIONED_WITH: 'MENTIONED_WITH' },
};

/** The ways that were found, those through entities with fewer statements first, and the names on them. */
export interface Ways {
  readonly networks: readonly Network[];
  readonly names: ReadonlyMap<string, string>;
  /** Whether there is a way at all, be it too long; if so there are both ends. */
  readonly isConnected: boolean;
  /** Whether the shortest ways take mentions that chance explains, so that others have to be looked for. */
  readonly isByChance: boolean;
}

export async function readWays(reader: Reader, request: WaysRequest, detail: WaysDetail): Promise<Ways> {
  const { from, to, maxHops, most, speechOnly } = request;
  const rows = await reader.read(speechOnly ? 'shortest-ways-of-speech' : 'shortest-ways', { from, to });
  const ways = waysIn(rows as readonly unknown[] as readonly Row[]);
  const none = { networks: [], names: new Map(), isConnected: ways.length > 0, isByChance: false };
  if (ways.length === 0 || (ways[0]?.steps.length ?? 0) > maxHops) return none;
  const weighed = await weighMentioned(reader, ways);
  const chosen = weighed.toSorted(cheapestFirst).slice(0, most);
  const weights = await readWeights(reader, chosen, detail.weights);
  const networks = chosen.map(({ nodes, steps }) => ({
    nodes: nodes.map(({ id }) => ({ id, weight: weights.get(id) ?? 0 })),
    links: steps.map(strongest),
  }));
  const names = new Map(chosen.flatMap(({ nodes }) => nodes.map(({ id, name }) => [id, name])));
  const whole = detail.evidence ? await withEvidence(reader, networks) : networks;
  return { networks: whole, names, isConnected: true, isByChance: chosen.length === 0 };
}

interface Row {
  readonly nodes: readonly Node[];
  readonly ties: readonly {
    readonly kind: string;
    readonly source: string;
    readonly target: string;
    readonly statements: number;
  }[];
}

/** The engine gives a way once for each choice of ties between the same entities. */
function waysIn(rows: readonly Row[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const { nodes, ties } of rows) {
    const key = nodes.map(({ id }) => id).join('|');
    const way = ways.get(key) ?? { nodes, steps: ties.map(() => new Map<string, Link>()) };
    ways.set(key, way);
    for (const [index, { kind: type, source, target, statements: count }] of ties.entries()) {
      const kind = kinds[type] ?? 'QUOTED';
      const id = `${kind}:${source}|${target}`;
      way.steps[index]?.set(id, { id, kind, source, target, weight: count, count, statements: [] });
    }
  }
  return [...ways.values()];
}

const isMention = ({ kind }: Link) => kind === 'MENTIONED_WITH';
const isSpoken = (step: ReadonlyMap<string, Link>) => [...step.values()].some((link) => !isMention(link));

/** The ways without those that need a mention that chance explains; the mentions that are needed have their weight. */
async function weighMentioned(reader: Reader, ways: readonly Way[]): Promise<readonly Way[]> {
  const possible = (link: Link) => countOf(link) >= leastMention.statements;
  const needed = ways.flatMap(({ steps }) =>
    steps.filter((step) => !isSpoken(step)).flatMap((step) => [...step.values()]),
  );
  const ids = [...new Set(needed.filter(possible).flatMap(({ source, target }) => [source, target]))].sort();
  const rows = ids.length === 0 ? [] : await reader.read('mentions-of-entities', { ids });
  const mentions = {
    all: (rows[0]?.all ?? 0) as number,
    about: new Map(rows.map(({ id, about }) => [id as string, about as number])),
    outlets: new Set(rows.flatMap(({ id, outlet }) => (outlet ? [id as string] : []))),
  };
  return ways.flatMap(({ nodes, steps }) => {
    const left = steps.map((step) => {
      if (isSpoken(step)) return step;
      const links = [...step.values()].flatMap((link) => {
        const weight = possible(link) ? mentionWeight({ ...link, both: countOf(link) }, mentions) : null;
        return weight === null ? [] : [[link.id, { ...link, weight }] as const];
      });
      return new Map(links);
    });
    return left.every(({ size }) => size > 0) ? [{ nodes, steps: left }] : [];
  });
}

/** A way costs the logarithms of how often those between its ends are linked to statements. */
function cheapestFirst(one: Way, other: Way): number {
  const cost = ({ nodes }: Way) => nodes.slice(1, -1).reduce((sum, { links }) => sum + Math.log(links ?? 1), 0);
  const text = ({ nodes }: Way) => nodes.map(({ id }) => id).join('|');
  return cost(one) - cost(other) || (text(one) < text(other) ? -1 : 1);
}

/** Speech before mentions, then the link with most statements. */
function strongest(step: ReadonlyMap<string, Link>): Link {
  const [first] = [...step.values()].sort(
    (a, b) =>
      Number(isMention(a)) - Number(isMention(b)) ||
      countOf(b) - countOf(a) ||
      linkKinds.indexOf(a.kind) - linkKinds.indexOf(b.kind) ||
      (a.id < b.id ? -1 : 1),
  );
  if (!first) throw new Error('a step of a way has no link');
  return first;
}

async function readWeights(reader: Reader, ways: readonly Way[], wanted: boolean): Promise<Map<string, number>> {
  const ids = [...new Set(ways.flatMap(({ nodes }) => nodes.map(({ id }) => id)))];
  if (!wanted || ids.length === 0) return new Map();
  const rows = await reader.read('statements-with-entities', { ids });
  return new Map(rows.map(({ id, statements }) => [id as string, statements as number]));
}

async function withEvidence(reader: Reader, networks: readonly Network[]): Promise<readonly Network[]> {
  const links = [...new Map(networks.flatMap(({ links: some }) => some.map((link) => [link.id, link]))).values()];
  if (links.length === 0) return networks;
  const rows = await reader.read('statements-of-links', {
    links: links.map(({ kind, source, target }) => ({ kind, source, target })),
  });
  const behind = new Map(links.map(({ id }, index) => [id, rows.filter((row) => row.index === index)]));
  return networks.map(({ nodes, links: some }) => ({
    nodes,
    links: some.map((link) => ({ ...link, statements: (behind.get(link.id) ?? []).map(({ id }) => id as string) })),
  }));
}

function countOf({ count, statements }: Link): number {
  return count ?? statements.length;
}
