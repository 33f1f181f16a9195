/** The questions that Hearsay exists for, asked on both engines and compared with the seed's records themselves. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { answer, ask } from './ask.ts';
import { outletOf, seed, statementIds } from './seed-records.ts';

const statementsWhere = `query ($where: StatementFilter) {
  statements(where: $where, first: 100) { totalCount nodes { id } pageInfo { hasNextPage } }
}`;

describe.each(engines)('asked on $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(() => close(store));

  const idsWhere = async (where: object): Promise<string[]> => {
    const { statements } = await ask(store, statementsWhere, { where });
    const ids = statements.nodes.map(({ id }: { id: string }) => id).sort();
    expect(statements.pageInfo.hasNextPage).toBe(statements.totalCount > ids.length);
    return ids;
  };

  test('what Blinken said about Russia, and about Kazakhstan', async () => {
    const said = (about: string) =>
      statementIds((statement) => statement.speaker === 'person:antony-blinken' && !!statement.about?.includes(about));
    const russia = await idsWhere({ speaker: 'Blinken', about: 'Russia' });
    expect(russia).toEqual(said('country:ru'));
    expect(russia).toHaveLength(3);
    const kazakhstan = await idsWhere({ speaker: 'Antony Blinken', about: 'Kazakhstan' });
    expect(kazakhstan).toEqual(said('country:kz'));
    expect(kazakhstan).toHaveLength(2);
  });

  test('everything said about the CSTO', async () => {
    const expected = statementIds(({ about }) => !!about?.includes('organization:csto'));
    const { entity } = await ask(store, '{ entity(name: "CSTO") { about(first: 100) { totalCount nodes { id } } } }');
    expect(entity.about.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(expected);
    expect(entity.about.totalCount).toBe(expected.length);
    expect((await ask(store, statementsWhere, { where: { about: 'CSTO' } })).statements.totalCount).toBe(
      expected.length,
    );
    expect(expected.length).toBeGreaterThan(30);
  });

  test('everything that reached an article through RIA', async () => {
    const expected = statementIds(({ relays }) => !!relays?.some(({ entity }) => entity === 'organization:ria'));
    expect(await idsWhere({ via: 'RIA' })).toEqual(expected);
    const { entity } = await ask(store, '{ entity(name: "RIA") { relayed(first: 100) { nodes { id } } } }');
    expect(entity.relayed.nodes.map(({ id }: { id: string }) => id).sort()).toEqual(expected);
    expect(expected.length).toBeGreaterThanOrEqual(4);
  });

  test('the chain behind "nearly 6,000 detained"', async () => {
    const { figures } = await ask(
      store,
      '{ figures(where: {measure: DETAINED, outlet: "Wall Street Journal"}) { nodes { value approximation words statement { depth chain { position role entity { name } } } } } }',
    );
    expect(figures.nodes).toEqual([
      {
        value: 6000,
        approximation: 'NEARLY',
        words: 'nearly 6,000',
        statement: {
          depth: 1,
          chain: [
            { position: 0, role: 'OUTLET', entity: { name: 'The Wall Street Journal' } },
            { position: 1, role: 'RELAY', entity: { name: 'RIA Novosti' } },
            {
              position: 2,
              role: 'SPEAKER',
              entity: { name: seed.entities.find(({ id }) => id === 'organization:kazakh-president-office')?.name },
            },
          ],
        },
      },
    ]);
  });

  test("who quoted Kazakhstan's health ministry", async () => {
    const { whoQuotedWhom } = await ask(
      store,
      `{ whoQuotedWhom(where: {quoted: "Kazakhstan's health ministry"}) {
        totalCount nodes { quoter { id } count firstPublished lastPublished statements(first: 100) { totalCount nodes { id } } } } }`,
    );
    const statements = seed.statements.filter(({ speaker }) => speaker === 'organization:kazakh-health-ministry');
    const quoters = statements.map((statement) => statement.relays?.at(-1)?.entity ?? outletOf(statement));
    expect(
      whoQuotedWhom.nodes.map(({ quoter, count }: { quoter: { id: string }; count: number }) => [quoter.id, count]),
    ).toEqual([
      ['group:russian-news-agencies', 2],
      ['organization:news7h', 1],
    ]);
    expect(quoters.sort()).toEqual([
      'group:russian-news-agencies',
      'group:russian-news-agencies',
      'organization:news7h',
    ]);
    for (const { count, statements: behind } of whoQuotedWhom.nodes) expect(behind.nodes).toHaveLength(count);
    expect(whoQuotedWhom.totalCount).toBe(2);
  });

  test('every hop of every chain is a quoting, and nothing else is', async () => {
    const expected = new Map<string, Set<string>>();
    for (const statement of seed.statements) {
      const links = [outletOf(statement), ...(statement.relays ?? []).map(({ entity }) => entity), statement.speaker];
      links.slice(1).forEach((quoted, index) => {
        const pair = `${links[index]} ${quoted}`;
        expected.set(pair, (expected.get(pair) ?? new Set()).add(statement.id));
      });
    }
    const { whoQuotedWhom } = await ask(
      store,
      '{ whoQuotedWhom(first: 100) { totalCount nodes { quoter { id } quoted { id } count } } }',
    );
    const found = whoQuotedWhom.nodes.map((node: { quoter: { id: string }; quoted: { id: string }; count: number }) => [
      `${node.quoter.id} ${node.quoted.id}`,
      node.count,
    ]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries([...expected].map(([pair, ids]) => [pair, ids.size])));
    expect(whoQuotedWhom.totalCount).toBe(expected.size);
  });

  test('all statements of unnamed sources', async () => {
    const expected = statementIds(({ speaker }) => speaker.startsWith('group:'));
    expect(await idsWhere({ speakerKind: 'GROUP' })).toEqual(expected);
    expect(expected.length).toBeGreaterThanOrEqual(12);
  });

  test('all figures for deaths, by whom, in which article', async () => {
    const { figures } = await ask(
      store,
      '{ figures(where: {measure: DEATHS}, first: 100) { totalCount nodes { id value low high approximation speaker { id } article { id } statement { id } } } }',
    );
    const expected = seed.figures
      .filter(({ measure }) => measure === 'DEATHS')
      .map(({ id, value = null, low = null, high = null, approximation, article, statement }) => ({
        ...{ id, value, low, high, approximation },
        speaker: { id: seed.statements.find((one) => one.id === statement)?.speaker ?? outletOf({ article }) },
        article: { id: article },
        statement: statement ? { id: statement } : null,
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(figures.nodes).toEqual(expected);
    expect(figures.totalCount).toBe(expected.length);
  });

  describe('each field of the filter', () => {
    const about = (id: string) => (statement: { about?: readonly string[] }) => !!statement.about?.includes(id);
    test.each<[string, object, (statement: (typeof seed.statements)[number]) => boolean]>([
      ['mode', { mode: 'DIRECT' }, ({ mode }) => mode === 'DIRECT'],
      ['outlet', { outlet: 'UPI' }, (statement) => outletOf(statement) === 'organization:upi'],
      ['article', { article: 'article:upi-2022-01-09' }, ({ article }) => article === 'article:upi-2022-01-09'],
      ['audience', { audience: 'reporters' }, ({ audience }) => !!audience?.includes('group:reporters')],
      ['depthMin', { depthMin: 1 }, ({ relays = [] }) => relays.length >= 1],
      ['depthMax', { depthMax: 0 }, ({ relays = [] }) => relays.length === 0],
      ['saidFrom', { saidFrom: '2022-01-10' }, ({ saidOn }) => saidOn === '2022-01-10'],
      ['saidTo', { saidTo: '2022-01-05' }, ({ saidOn }) => saidOn === '2022-01-05' || saidOn === '2022-W01'],
      ['publishedFrom', { publishedFrom: '2022-01-10' }, ({ article }) => article.includes('2022-01-10')],
      ['publishedTo', { publishedTo: '2022-01-06' }, ({ article }) => article.includes('2022-01-06')],
      [
        'text',
        { text: 'CONSTITUTIONAL ORDER' },
        ({ gist, quotes = [] }) => [gist, ...quotes].some((words) => /constitutional order/i.test(words)),
      ],
      [
        'and',
        { and: [{ about: 'Russia' }, { about: 'NATO' }] },
        (one) => about('country:ru')(one) && about('organization:nato')(one),
      ],
      ['or', { or: [{ speaker: 'Psaki' }, { speaker: 'Peskov' }] }, ({ speaker }) => /psaki|peskov/.test(speaker)],
      ['not', { not: { about: 'Kazakhstan' } }, (one) => !about('country:kz')(one)],
      [
        'not over two',
        { not: { mode: 'DIRECT', outlet: 'UPI' } },
        (one) => !(one.mode === 'DIRECT' && outletOf(one) === 'organization:upi'),
      ],
      ['an id', { speaker: 'person:vladimir-putin' }, ({ speaker }) => speaker === 'person:vladimir-putin'],
      ['nothing', {}, () => true],
    ])('%s', async (_name, where, fits) => {
      const { statements } = await ask(store, statementsWhere, { where });
      const expected = statementIds(fits);
      expect(expected.length).toBeGreaterThan(0);
      expect(statements.totalCount).toBe(expected.length);
      if (expected.length <= 100) expect(await idsWhere(where)).toEqual(expected);
    });
  });

  test('everything about one statement, in both directions', async () => {
    const outer = seed.statements.find(({ repeats }) => repeats?.length);
    const inner = outer?.repeats?.[0];
    const { statement } = await ask(
      store,
      `query ($id: ID!) { statement(id: $id) {
        id mode cue gist quotes saidOn depth confidence origin note
        speaker { id kind said(first: 100) { nodes { id } } } about { id } audience { id } relays { position cue entity { id } }
        article { id outlet { id articles { nodes { id } } } statements(first: 100) { nodes { id } } }
        anchors { part start end exact prefix suffix } repeats { id repeatedBy { id } } utterance { id } } }`,
      { id: outer?.id },
    );
    expect(statement).toMatchObject({
      ...{ id: outer?.id, mode: outer?.mode, cue: outer?.cue, gist: outer?.gist, quotes: outer?.quotes ?? [] },
      ...{
        saidOn: outer?.saidOn ?? null,
        depth: outer?.relays?.length ?? 0,
        confidence: 1,
        origin: 'CURATED',
        utterance: null,
      },
      about: outer?.about?.map((id) => ({ id })),
      anchors: outer?.anchors.map((anchor) => ({ ...anchor, exact: null, prefix: null, suffix: null })),
      repeats: [{ id: inner, repeatedBy: [{ id: outer?.id }] }],
    });
    const ids = (nodes: { id: string }[]) => nodes.map(({ id }) => id);
    expect(ids(statement.speaker.said.nodes)).toContain(outer?.id);
    expect(ids(statement.article.statements.nodes)).toContain(outer?.id);
    expect(ids(statement.article.outlet.articles.nodes)).toEqual([outer?.article]);
  });

  test('roles, memberships and their other ends', async () => {
    const { entity, csto } = await ask(
      store,
      `{ entity(name: "Tokayev") { roles { title of { id ... on Country { iso } } } memberships { kind } }
         csto: entity(name: "CSTO") { members { kind member { id } } officeHolders { title holder { id } } } }`,
    );
    expect(entity.roles).toContainEqual({ title: 'President', of: { id: 'country:kz', iso: 'KZ' } });
    const members = seed.relations.filter(({ kind, target }) => kind === 'MEMBER_OF' && target === 'organization:csto');
    expect(csto.members.map(({ member }: { member: { id: string } }) => member.id).sort()).toEqual(
      members.map(({ source }) => source).sort(),
    );
    expect(members).toHaveLength(6);
    expect(csto.officeHolders.map(({ holder }: { holder: { id: string } }) => holder.id)).toContain(
      'person:nikol-pashinyan',
    );
  });

  test('any node by its id, in the order that is asked for', async () => {
    const ids = [
      'country:kz',
      seed.statements[0]?.id,
      seed.figures[0]?.id,
      'article:upi-2022-01-09',
      'person:nobody',
      'nonsense',
    ];
    const { nodes } = await ask(store, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(nodes).toEqual([
      { __typename: 'Country', id: 'country:kz' },
      { __typename: 'Statement', id: seed.statements[0]?.id },
      { __typename: 'Figure', id: seed.figures[0]?.id },
      { __typename: 'Article', id: 'article:upi-2022-01-09' },
      null,
      null,
    ]);
    const { whoQuotedWhom } = await ask(store, '{ whoQuotedWhom(first: 1) { nodes { id count } } }');
    const { node } = await ask(store, 'query ($id: ID!) { node(id: $id) { ... on Quoting { id count } } }', {
      id: whoQuotedWhom.nodes[0].id,
    });
    expect(node).toEqual(whoQuotedWhom.nodes[0]);
  });

  test('entities and articles, filtered and counted', async () => {
    const { entities, articles } = await ask(
      store,
      `{ entities(where: {kind: [COUNTRY]}, first: 100) { totalCount nodes { id name kind } }
         articles(where: {publishedFrom: "2022-01-09"}) { totalCount nodes { id published outlet { name } } } }`,
    );
    const countries = seed.entities.filter(({ kind }) => kind === 'COUNTRY');
    expect(entities.totalCount).toBe(countries.length);
    expect(entities.nodes.map(({ name }: { name: string }) => name)).toEqual(countries.map(({ name }) => name).sort());
    expect(articles.nodes.map(({ published }: { published: string }) => published)).toEqual([
      '2022-01-10',
      '2022-01-09',
      '2022-01-09',
    ]);
  });

  test('the numbers add up', async () => {
    const { stats } = await ask(
      store,
      '{ stats { statements entities articles figures perArticle { article { id } statements figuresSaid figuresOwn } } }',
    );
    expect(stats).toMatchObject({
      ...{ statements: seed.statements.length, entities: seed.entities.length },
      ...{ articles: seed.articles.length, figures: seed.figures.length },
    });
    const sum = (key: string) =>
      stats.perArticle.reduce((total: number, row: Record<string, number>) => total + (row[key] ?? 0), 0);
    expect(sum('statements')).toBe(seed.statements.length);
    expect(sum('figuresSaid') + sum('figuresOwn')).toBe(seed.figures.length);
  });

  test('an unknown name is an error with the nearest names', async () => {
    const { errors } = await answer(store, '{ statements(where: {speaker: "Blinkin"}) { nodes { id } } }');
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'ENTITY_UNKNOWN',
      message: 'No entity has the name or alias "Blinkin". Did you mean "Antony Blinken"?',
    });
  });
});
