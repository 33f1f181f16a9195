/** Links between entities, found in the statements that are their evidence. */

/** A statement by those who stand in it; `day` is that of its article. */
export interface LinkedStatement {
  readonly id: string;
  readonly day: string;
  readonly speaker: string;
  readonly outlet: string;
  readonly about: readonly string[];
  readonly audience: readonly string[];
  readonly relays: readonly { readonly position: number; readonly entity: string }[];
}

export const linkKinds = ['SPOKE_ABOUT', 'TOLD', 'QUOTED', 'MENTIONED_WITH'] as const;

export type LinkKind = (typeof linkKinds)[number];

/** A link with all its statements, the newest first; one of MENTIONED_WITH runs from the lesser id to the greater. */
export interface Link {
  readonly id: string;
  readonly kind: LinkKind;
  readonly source: string;
  readonly target: string;
  readonly weight: number;
  /** In how many statements, where they are not all here. */
  readonly count?: number;
  readonly statements: readonly string[];
}

type End = readonly [kind: LinkKind, source: string, target: string];

/** The entities that stand in a statement: outlet, relays, speaker, audience, topics, each once. */
export function entitiesIn({ outlet, relays, speaker, audience, about }: LinkedStatement): string[] {
  return [...new Set([outlet, ...relays.map(({ entity }) => entity), speaker, ...audience, ...about])];
}

/** The links of some kinds in statements; each weighs as many statements as it has. */
export function linksIn(statements: Iterable<LinkedStatement>, kinds: readonly LinkKind[]): Link[] {
  const found = new Map<string, Omit<Link, 'weight'> & { readonly statements: string[] }>();
  for (const statement of [...statements].sort(newestFirst)) {
    for (const [kind, source, target] of endsIn(statement, kinds)) {
      if (source === target) continue;
      const id = `${kind}:${source}|${target}`;
      const link = found.get(id) ?? { id, kind, source, target, statements: [] };
      // A chain or a list can name the same entity twice.
      if (link.statements.at(-1) !== statement.id) link.statements.push(statement.id);
      found.set(id, link);
    }
  }
  return [...found.values()].map((link) => ({ ...link, weight: link.statements.length }));
}

function newestFirst(one: LinkedStatement, other: LinkedStatement): number {
  if (one.day !== other.day) return one.day < other.day ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}

/** The ends of the links of some kinds that a statement makes, as often as it makes them, those to oneself too. */
export function endsIn(statement: LinkedStatement, kinds: readonly LinkKind[]): End[] {
  return kinds.flatMap((kind) => endsOf[kind](statement));
}

const endsOf: Readonly<Record<LinkKind, (statement: LinkedStatement) => readonly End[]>> = {
  SPOKE_ABOUT: ({ speaker, about }) => about.map((topic) => ['SPOKE_ABOUT', speaker, topic]),
  TOLD: ({ speaker, audience }) => audience.map((listener) => ['TOLD', speaker, listener]),
  QUOTED: ({ outlet, relays, speaker }) => {
    const near = relays.length > 1 ? relays.toSorted((a, b) => a.position - b.position) : relays;
    const chain = [outlet, ...near.map(({ entity }) => entity), speaker];
    return chain.slice(1).map((quoted, index) => ['QUOTED', chain[index] ?? outlet, quoted]);
  },
  MENTIONED_WITH: ({ about }) =>
    about.flatMap((one) => about.filter((other) => one < other).map((other): End => ['MENTIONED_WITH', one, other])),
};
