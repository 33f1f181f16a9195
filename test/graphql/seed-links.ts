/** The links between entities as the seed's records have them, worked out without any of the code under test. */

import type { StatementRecord } from '../../src/record/record.ts';
import { outletOf, seed } from './seed-records.ts';

/** `[kind, source, target, statement]` of every link, one for each statement. */
type SeedLink = readonly [kind: string, source: string, target: string, statement: string];

/** Every link of speech in some statements. */
export function speechLinks(statements: readonly StatementRecord[] = seed.statements): SeedLink[] {
  return statements.flatMap((statement) => {
    const { id, speaker, about = [], audience = [], relays = [] } = statement;
    const chain = [outletOf(statement), ...relays.map(({ entity }) => entity), speaker];
    return [
      ...about.map((topic): SeedLink => ['SPOKE_ABOUT', speaker, topic, id]),
      ...audience.map((listener): SeedLink => ['TOLD', speaker, listener, id]),
      ...chain.slice(1).map((quoted, index): SeedLink => ['QUOTED', chain[index] ?? '', quoted, id]),
    ].filter(([, source, target]) => source !== target);
  });
}

/** The links of mentions in some statements with their NPMI, by `lesser|greater`; those that chance explains are left out. */
export function mentionLinks(statements: readonly StatementRecord[] = seed.statements): Map<string, number> {
  const outlets = new Set(seed.articles.map(({ outlet }) => outlet));
  const share = (...topics: string[]) =>
    statements.filter(({ about = [] }) => topics.every((topic) => about.includes(topic))).length / statements.length;
  const topics = [...new Set(statements.flatMap(({ about = [] }) => about))].filter((topic) => !outlets.has(topic));
  const found = new Map<string, number>();
  for (const one of topics)
    for (const other of topics.filter((topic) => one < topic)) {
      const both = share(one, other);
      if (both * statements.length < 1.5) continue;
      const npmi = Math.log(both / (share(one) * share(other))) / -Math.log(both);
      if (npmi >= 0.1) found.set(`${one}|${other}`, npmi);
    }
  return found;
}

/** The statements of each link of speech, by `kind:source|target`. */
export function statementsOfLinks(links: readonly SeedLink[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [kind, source, target, statement] of links) {
    const id = `${kind}:${source}|${target}`;
    found.set(id, (found.get(id) ?? new Set()).add(statement));
  }
  return found;
}

/** All shortest ways between two entities over pairs `one|other`, by breadth-first search from one end. */
export function shortestWays(pairs: Iterable<string>, from: string, to: string): string[][] {
  const near = new Map<string, Set<string>>();
  for (const pair of pairs) {
    const [one = '', other = ''] = pair.split('|');
    near.set(one, (near.get(one) ?? new Set()).add(other));
    near.set(other, (near.get(other) ?? new Set()).add(one));
  }
  const seen = new Set([from]);
  for (let ways = [[from]]; ways.length > 0; ) {
    const longer = ways.flatMap((way) =>
      [...(near.get(way.at(-1) ?? '') ?? [])].filter((next) => !seen.has(next)).map((next) => [...way, next]),
    );
    const there = longer.filter((way) => way.at(-1) === to);
    if (there.length > 0) return there;
    for (const way of longer) seen.add(way.at(-1) ?? '');
    ways = longer;
  }
  return [];
}
