/** Entities and outlets in numbers, on both engines, compared with the seed's records and with the lists that they count. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { spanOfDate } from '../../src/record/partial-date.ts';
import type { StatementRecord } from '../../src/record/record.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { ask, callsOf } from './ask.ts';
import { speechLinks } from './seed-links.ts';
import { outletOf, seed } from './seed-records.ts';

const numbers = 'numbers { said about heard relayed passedOn quoted quotedBy firstSaid lastSaid }';
const isRelayed = ({ relays = [] }: StatementRecord) => relays.length > 0;
const hops = speechLinks().filter(([kind]) => kind === 'QUOTED');

/** The numbers of an entity as the records have them. */
function numbersOf(entity: string) {
  const count = (fits: (statement: StatementRecord) => boolean | undefined) => seed.statements.filter(fits).length;
  const said = seed.statements.filter(({ speaker }) => speaker === entity);
  const published = ({ article }: StatementRecord) => seed.articles.find(({ id }) => id === article)?.published ?? '';
  const spans = said.map((one) => spanOfDate(one.saidOn ?? published(one)));
  return {
    said: said.length,
    about: count(({ about }) => about?.includes(entity)),
    heard: count(({ audience }) => audience?.includes(entity)),
    relayed: count(({ relays }) => relays?.some((relay) => relay.entity === entity)),
    passedOn: said.filter(isRelayed).length,
    quoted: new Set(hops.filter(([, quoter]) => quoter === entity).map(([, , other]) => other)).size,
    quotedBy: new Set(hops.filter(([, , other]) => other === entity).map(([, quoter]) => quoter)).size,
    firstSaid: spans.map((span) => span?.first ?? '').sort()[0] ?? null,
    lastSaid:
      spans
        .map((span) => span?.last ?? '')
        .sort()
        .at(-1) ?? null,
  };
}

describe.each(engines)('on $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(() => close(store));

  test('the numbers of every entity are those of the records', async () => {
    const { entities } = await ask(store, `{ entities(first: 100) { nodes { id ${numbers} } } }`);
    expect(entities.nodes).toHaveLength(seed.entities.length);
    for (const { id, numbers: found } of entities.nodes) expect([id, found]).toEqual([id, numbersOf(id)]);
  });

  test('each number is the totalCount of the list of its name', async () => {
    const lists = ['said', 'about', 'heard', 'relayed', 'quoted', 'quotedBy'];
    const { entities } = await ask(
      store,
      `{ entities(first: 20) { nodes { ${numbers} ${lists.map((list) => `${list} { totalCount }`).join(' ')} } } }`,
    );
    for (const node of entities.nodes)
      expect(lists.map((list) => node[list].totalCount)).toEqual(lists.map((list) => node.numbers[list]));
  });

  test('where the statements of each outlet come from', async () => {
    const { articles } = await ask(
      store,
      '{ articles(first: 100) { nodes { outlet { id sources { statements firstHand relayed unnamed firstHandShare relayedShare unnamedShare } } } } }',
    );
    expect(articles.nodes.length).toBe(seed.articles.length);
    for (const { outlet } of articles.nodes) {
      const own = seed.statements.filter((statement) => outletOf(statement) === outlet.id);
      const relayed = own.filter(isRelayed).length;
      const unnamed = own.filter(({ speaker }) => speaker.startsWith('group:')).length;
      expect(outlet.sources).toEqual({
        ...{ statements: own.length, firstHand: own.length - relayed, relayed, unnamed },
        firstHandShare: (own.length - relayed) / own.length,
        relayedShare: relayed / own.length,
        unnamedShare: unnamed / own.length,
      });
    }
    const { entity } = await ask(
      store,
      '{ entity(name: "CSTO") { ... on Organization { sources { statements firstHandShare relayedShare unnamedShare } } } }',
    );
    expect(entity.sources).toEqual({ statements: 0, firstHandShare: null, relayedShare: null, unnamedShare: null });
  });

  const fields = {
    SAID: 'said',
    ABOUT: 'about',
    RELAYED: 'relayed',
    PASSED_ON: 'passedOn',
    QUOTED: 'quotedBy',
  } as const;
  test.each(Object.entries(fields))('ordered by %s, page by page, both ways', async (field, number) => {
    const ranked = seed.entities
      .map(({ id }) => ({ id, count: numbersOf(id)[number] }))
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
    const page = async (direction: string, paging: string) =>
      (
        await ask(
          store,
          `{ entities(orderBy: {field: ${field}, direction: ${direction}}, ${paging}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
        )
      ).entities;
    const found: string[] = [];
    for (let after = ''; ; ) {
      const { nodes, pageInfo, totalCount } = await page('DESC', `first: 30${after}`);
      expect(totalCount).toBe(seed.entities.length);
      found.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual(ranked.map(({ id }) => id));
    const least = (await page('ASC', 'first: 100')).nodes.map(({ id }: { id: string }) => id);
    expect(least).toEqual(ranked.toSorted((a, b) => a.count - b.count || (a.id < b.id ? -1 : 1)).map(({ id }) => id));
  });

  test('siblings share one call for their numbers', async () => {
    const calls = await callsOf(
      store,
      `{ entities(first: 50, orderBy: {field: ABOUT, direction: DESC}) { nodes { ${numbers} ... on Organization { sources { firstHand } } } } }`,
    );
    expect(calls).toEqual(['entities-by-id', 'entities-page-by-number', 'entity-numbers', 'sources-of-outlets']);
  });
});
