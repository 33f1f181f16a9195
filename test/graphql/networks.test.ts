/** Ways and networks on both engines, compared with the seed's records by computations of the test's own. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { answer, ask, callsOf } from './ask.ts';
import { mentionLinks, shortestWays, speechLinks, statementsOfLinks } from './seed-links.ts';
import { outletOf, seed } from './seed-records.ts';

interface Link {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly weight: number;
  readonly count: number;
  readonly statements: readonly { readonly id: string }[];
}
interface Network {
  readonly nodes: readonly { readonly id: string; readonly weight: number; readonly entity: { readonly id: string } }[];
  readonly links: readonly Link[];
}

const network = `nodes { id label kind weight entity { id name kind } }
  links { id source target kind weight count statements { id article { published } } }`;
const speechOfSeed = statementsOfLinks(speechLinks());
const pairOf = (id: string) => id.slice(id.indexOf(':') + 1);
const speechPairs = new Set([...speechOfSeed.keys()].map(pairOf));
const anyPairs = new Set([...speechPairs, ...mentionLinks().keys()]);

/** Everybody who stands in a statement, its outlet too. */
function standingIn(statement: (typeof seed.statements)[number]): Set<string> {
  const { speaker, about = [], audience = [], relays = [] } = statement;
  return new Set([outletOf(statement), ...relays.map(({ entity }) => entity), speaker, ...audience, ...about]);
}

describe.each(engines)('on $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(() => close(store));

  const path = async (from: string, to: string, more = ''): Promise<(Network & { readonly hops: number })[]> =>
    (await ask(store, `{ path(from: "${from}", to: "${to}", all: true ${more}) { hops ${network} } }`)).path;
  const graph = async (args: string): Promise<Network> => (await ask(store, `{ graph(${args}) { ${network} } }`)).graph;

  const ends: [string, string][] = [
    ['person:antony-blinken', 'organization:ria'],
    ['group:almaty-residents', 'organization:nato'],
    ['country:am', 'organization:cnn'],
    ['organization:news7h', 'person:vladimir-putin'],
    ['group:reporters', 'country:tj'],
    ['organization:kazakh-health-ministry', 'person:jen-psaki'],
    ['organization:upi', 'organization:caravanserai'],
  ];

  test.each(ends)('every shortest way from %s to %s, and no other', async (from, to) => {
    for (const [through, pairs] of [
      ['SPEECH', speechPairs],
      ['ANY', anyPairs],
    ] as const) {
      const expected = shortestWays(pairs, from, to).map((way) => way.join(' '));
      const found = await path(from, to, `, maxHops: 6, through: ${through}`);
      const ways = found.map(({ nodes }) => nodes.map(({ id }) => id).join(' '));
      expect(new Set(ways).size).toBe(ways.length);
      if (expected.length <= 20) expect(ways.toSorted()).toEqual(expected.toSorted());
      else expect([ways.length, ways.every((way) => expected.includes(way))]).toEqual([20, true]);
      for (const { hops, nodes, links } of found) {
        expect([hops, nodes.length]).toEqual([links.length, links.length + 1]);
        links.forEach(({ source, target }, index) => {
          expect([nodes[index]?.id, nodes[index + 1]?.id].toSorted()).toEqual([source, target].toSorted());
        });
      }
      expectEvidence(found.flatMap(({ links }) => links));
    }
  });

  test('ways through entities that fewer statements name come first, and one is the first of all', async () => {
    const found = await path('Blinken', 'RIA');
    const links = (id: string) =>
      seed.statements.reduce((sum, one) => {
        const { speaker, about = [], audience = [], relays = [] } = one;
        const all = [outletOf(one), speaker, ...about, ...audience, ...relays.map(({ entity }) => entity)];
        return sum + all.filter((each) => each === id).length;
      }, 0);
    const costs = found.map(({ nodes }) => nodes.slice(1, -1).reduce((cost, { id }) => cost + Math.log(links(id)), 0));
    expect(costs.length).toBeGreaterThan(2);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    const { path: one } = await ask(store, `{ path(from: "Blinken", to: "RIA") { hops ${network} } }`);
    expect(one).toEqual(found.slice(0, 1));
  });

  test('none where the ways are longer than asked for', async () => {
    const [way] = await path('Blinken', 'RIA');
    expect(way?.hops).toBe(2);
    expect(await path('Blinken', 'RIA', ', maxHops: 1')).toEqual([]);
  });

  /** Every link has just the statements that the seed has for it, and weighs them. */
  function expectEvidence(links: readonly Link[], speech = speechOfSeed, mentions = mentionLinks()): void {
    for (const { id, kind, source, target, weight, count, statements } of links) {
      expect(id).toBe(`${kind}:${source}|${target}`);
      expect(statements.length).toBe(Math.min(count, 100));
      if (kind === 'MENTIONED_WITH') expect(weight).toBeCloseTo(mentions.get(`${source}|${target}`) ?? Number.NaN, 10);
      else {
        expect(statements.map((statement) => statement.id).toSorted()).toEqual([...(speech.get(id) ?? [])].toSorted());
        expect([weight, count]).toEqual([speech.get(id)?.size, speech.get(id)?.size]);
      }
      expect(count).toBeGreaterThan(0);
      const days = statements.map(
        (statement) => (statement as unknown as { article: { published: string } }).article.published,
      );
      expect(days).toEqual(days.toSorted().reverse());
    }
  }

  function expectSound({ nodes, links }: Network): void {
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
    for (const { source, target } of links) expect([ids.includes(source), ids.includes(target)]).toEqual([true, true]);
    for (const { id, entity } of nodes) expect(entity.id).toBe(id);
  }

  test.each(['organization:csto', 'organization:ria', 'organization:upi', 'country:am'])(
    'all around %s',
    async (around) => {
      const found = await graph(
        `around: ["${around}"], limit: 500, where: {kinds: [SPOKE_ABOUT, TOLD, QUOTED, MENTIONED_WITH]}`,
      );
      expectSound(found);
      const expected = [...anyPairs]
        .map((pair) => pair.split('|'))
        .filter((pair) => pair.includes(around))
        .flat();
      expect(found.nodes.map(({ id }) => id).toSorted()).toEqual([...new Set([around, ...expected])].toSorted());
      for (const { id, weight } of found.nodes)
        expect([id, weight]).toEqual([id, seed.statements.filter((statement) => standingIn(statement).has(id)).length]);
      const within = (pair: string) => pair.split('|').every((id) => found.nodes.some((node) => node.id === id));
      const links = [
        ...[...speechOfSeed.keys()].filter((id) => within(pairOf(id))),
        ...[...mentionLinks().keys()].filter(within).map((pair) => `MENTIONED_WITH:${pair}`),
      ];
      expect(found.links.map(({ id }) => id).toSorted()).toEqual(links.toSorted());
      expectEvidence(found.links);
    },
  );

  test('two levels deep, and no deeper', async () => {
    const reach = (ids: Iterable<string>) =>
      new Set([
        ...ids,
        ...[...speechPairs]
          .map((pair) => pair.split('|'))
          .filter((pair) => pair.some((id) => [...ids].includes(id)))
          .flat(),
      ]);
    const { nodes } = await graph('around: ["Jen Psaki", "CNN"], depth: 2, limit: 500');
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(
      [...reach(reach(['person:jen-psaki', 'organization:cnn']))].toSorted(),
    );
  });

  test('outlets are mentioned together with nobody', async () => {
    const found = await graph('limit: 500, depth: 3, where: {kinds: [MENTIONED_WITH]}');
    expect(found.links.length).toBeGreaterThan(10);
    expect(found.links.map(({ id }) => pairOf(id)).toSorted()).toEqual(
      [...mentionLinks().keys()]
        .filter((pair) => pair.split('|').every((id) => found.nodes.some((node) => node.id === id)))
        .toSorted(),
    );
    const outlets = seed.articles.map(({ outlet }) => outlet);
    expect(found.links.filter(({ source, target }) => outlets.includes(source) || outlets.includes(target))).toEqual(
      [],
    );
  });

  test('through some statements only: links, weights and chance are theirs', async () => {
    const some = seed.statements.filter(
      (one) => (one.relays ?? []).length === 0 && outletOf(one) === 'organization:news7h',
    );
    const found = await graph(
      'limit: 500, depth: 2, where: {kinds: [SPOKE_ABOUT, TOLD, QUOTED, MENTIONED_WITH], statements: {outlet: "News7h", depthMax: 0}}',
    );
    expectSound(found);
    expect(found.nodes.length).toBeGreaterThan(5);
    expectEvidence(found.links, statementsOfLinks(speechLinks(some)), mentionLinks(some));
    expect(found.links.some(({ kind }) => kind === 'MENTIONED_WITH')).toBe(true);
    for (const { id, weight } of found.nodes)
      expect([id, weight]).toEqual([id, some.filter((statement) => standingIn(statement).has(id)).length]);
  });

  test('only nodes of some kinds and links of some weight', async () => {
    const found = await graph('around: ["CSTO"], limit: 500, where: {nodeKinds: [PERSON], weightMin: 2}');
    const kinds = found.nodes.map(({ id }) => id.slice(0, id.indexOf(':')));
    expect(new Set(kinds)).toEqual(new Set(['organization', 'person']));
    expect(kinds.filter((kind) => kind === 'organization')).toHaveLength(1);
    expect(found.links.every(({ weight }) => weight >= 2)).toBe(true);
    expectEvidence(found.links);
    const people = await graph('limit: 500, where: {nodeKinds: [PERSON]}');
    expect(people.nodes.length).toBeGreaterThan(3);
    expect(people.nodes.every(({ id }) => id.startsWith('person:'))).toBe(true);
  });

  test('around the most linked entities where none are given; of too many nodes the nearest and strongest', async () => {
    const linked = new Map<string, number>();
    for (const { speaker, about = [], audience = [], relays = [] } of seed.statements)
      for (const id of new Set([speaker, ...about, ...audience, ...relays.map(({ entity }) => entity)]))
        linked.set(id, (linked.get(id) ?? 0) + 1);
    const most = [...linked].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
    const { nodes } = await graph('limit: 10');
    expect(nodes.map(({ id }) => id).toSorted()).toEqual(most.slice(0, 10).toSorted());
    const small = await graph('around: ["RIA"], limit: 3');
    expect(small.nodes).toHaveLength(3);
    expect(small.nodes.map(({ id }) => id)).toContain('organization:ria');
    expectSound(small);
  });

  test.each<[string, RegExp]>([
    ['path(from: "CSTO", to: "Putin", maxHops: 7) { hops }', /maxHops must be from 1 to 6, not 7/],
    ['path(from: "CSTO", to: "Putin", maxHops: 0) { hops }', /maxHops must be from 1 to 6/],
    ['path(from: "CSTO", to: "organization:csto") { hops }', /the same entity/],
    ['graph(depth: 4) { nodes { id } }', /depth must be from 1 to 3, not 4/],
    ['graph(limit: 2001) { nodes { id } }', /limit must be from 1 to 2000/],
    ['graph(around: ["CSTO", "RIA"], limit: 1) { nodes { id } }', /at most 1 entities/],
    ['graph(where: {kinds: []}) { nodes { id } }', /"kinds" must hold at least one kind/],
  ])('{ %s } is refused', async (field, message) => {
    const { errors } = await answer(store, `{ ${field} }`);
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'INPUT_INVALID',
      message: expect.stringMatching(message),
    });
  });

  test('an unknown name is named', async () => {
    const { errors } = await answer(store, '{ path(from: "Blinkin", to: "RIA") { hops } }');
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'ENTITY_UNKNOWN' });
  });

  test('a large network takes no more Cypher calls than a small one', async () => {
    const calls = (limit: number) => callsOf(store, `{ graph(around: ["CSTO"], limit: ${limit}) { ${network} } }`);
    expect((await calls(200)).length).toBe((await calls(5)).length);
    expect((await calls(200)).length).toBeLessThanOrEqual(7);
  });
});
