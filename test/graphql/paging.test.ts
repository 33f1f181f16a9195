/** Connections: forward and back without a gap, right while data arrives, and no more Cypher calls on a longer page. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { answer, ask, callsOf } from './ask.ts';
import { seed } from './seed-records.ts';

interface Connection {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const page = 'edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

/** Every connection of the API, as a field with room for its paging arguments. */
const connections: readonly [name: string, field: (paging: string) => string, path: readonly string[]][] = [
  ['statements, newest first', (p) => `statements(${p}) { ${page} }`, ['statements']],
  [
    'statements by day said',
    (p) => `statements(orderBy: {field: SAID_ON, direction: ASC}, ${p}) { ${page} }`,
    ['statements'],
  ],
  ['statements of a speaker', (p) => `statements(where: {speaker: "Putin"}, ${p}) { ${page} }`, ['statements']],
  ['entities', (p) => `entities(${p}) { ${page} }`, ['entities']],
  ['articles', (p) => `articles(${p}) { ${page} }`, ['articles']],
  [
    'articles, oldest first',
    (p) => `articles(orderBy: {field: PUBLISHED, direction: ASC}, ${p}) { ${page} }`,
    ['articles'],
  ],
  ['figures', (p) => `figures(${p}) { ${page} }`, ['figures']],
  ['whoQuotedWhom', (p) => `whoQuotedWhom(${p}) { ${page} }`, ['whoQuotedWhom']],
  ['Entity.about', (p) => `entity(name: "CSTO") { about(${p}) { ${page} } }`, ['entity', 'about']],
  ['Entity.quotedBy', (p) => `entity(name: "Putin") { quotedBy(${p}) { ${page} } }`, ['entity', 'quotedBy']],
  ['Entity.quoted', (p) => `entity(name: "UPI") { quoted(${p}) { ${page} } }`, ['entity', 'quoted']],
  [
    'Article.statements',
    (p) => `article(id: "article:upi-2022-01-09") { statements(${p}) { ${page} } }`,
    ['article', 'statements'],
  ],
];

describe.each(engines)('paging on $name', ({ open, close }) => {
  let store: Store;
  let folder: string;
  beforeAll(async () => {
    store = await open();
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    await load(store, [projectFile('seed')], { strict: true });
  });
  afterAll(async () => {
    await close(store);
    await rm(folder, { recursive: true });
  });

  const read = async (field: string, path: readonly string[]): Promise<Connection> =>
    path.reduce((value, key) => value[key], await ask(store, `{ ${field} }`));
  const ids = ({ nodes }: Connection) => nodes.map(({ id }) => id);

  test.each(connections)(
    '%s: pages forward and back hold everything once, in one order',
    async (_name, field, path) => {
      const whole = ids(await read(field('first: 100'), path));
      expect(new Set(whole).size).toBe(whole.length);
      const size = Math.max(1, Math.ceil(whole.length / 4));
      const forward: string[] = [];
      for (let after = ''; ; ) {
        const found = await read(field(`first: ${size}${after}`), path);
        expect(found.pageInfo.hasPreviousPage).toBe(after !== '');
        expect(found.edges.map(({ node }) => node.id)).toEqual(ids(found));
        expect(found.pageInfo.endCursor).toBe(found.edges.at(-1)?.cursor);
        forward.push(...ids(found));
        if (!found.pageInfo.hasNextPage) break;
        after = `, after: "${found.pageInfo.endCursor}"`;
      }
      const backward: string[] = [];
      for (let before = ''; ; ) {
        const found = await read(field(`last: ${size}${before}`), path);
        expect(found.pageInfo.hasNextPage).toBe(before !== '');
        backward.unshift(...ids(found));
        if (!found.pageInfo.hasPreviousPage) break;
        before = `, before: "${found.pageInfo.startCursor}"`;
      }
      expect(forward.slice(0, 100)).toEqual(whole);
      expect(backward).toEqual(forward);
    },
  );

  test('a nested question on 50 statements takes as many Cypher calls as on 2', async () => {
    const nested = `query ($first: Int!) { statements(first: $first) { totalCount nodes {
      cue speaker { name roles { title of { name } } memberships { of { name } } said(first: 3) { totalCount nodes { gist speaker { name } } }
        quotedBy(first: 2) { totalCount nodes { quoter { name } statements(first: 2) { totalCount nodes { gist } } } } }
      about { name about(first: 2, where: {mode: DIRECT}) { nodes { gist article { title } } } } audience { name } chain { entity { name } }
      article { title outlet { name articles(first: 2) { totalCount nodes { title } } } figures { words } statements(first: 1) { nodes { id } } }
      anchors { exact } figures { value } repeats { gist } repeatedBy { gist } } } }`;
    const two = await callsOf(store, nested, { first: 2 });
    const fifty = await callsOf(store, nested, { first: 50 });
    // One call for each kind of thing at each level of the question; small pages may lack some kinds altogether.
    expect(fifty.length).toBeLessThanOrEqual(30);
    expect(fifty.length - two.length).toBeLessThanOrEqual(3);
    const hundred = await callsOf(store, nested, { first: 100 });
    expect(hundred.length).toBeLessThanOrEqual(fifty.length + 1);
  });

  test('totalCount is counted only when asked for', async () => {
    const calls = (fields: string) => callsOf(store, `{ statements(first: 5) { ${fields} } }`);
    expect(await calls('nodes { gist }')).toEqual(['statements-page-all, newest first with statements-by-id']);
    expect(await calls('totalCount')).toEqual(['statements-count-all']);
  });

  test('cursors stay right while data arrives', async () => {
    const first = await read(`statements(first: 10) { ${page} }`, ['statements']);
    const before = ids(
      await read(`statements(first: 10, after: "${first.pageInfo.endCursor}") { ${page} }`, ['statements']),
    );
    const [newest] = seed.statements.filter(({ id }) => id === first.nodes[0]?.id);
    const arrived = { ...newest, id: `${newest?.article.replace('article', 'statement')}-000000`, repeats: [] };
    const file = join(folder, 'arrived.jsonl');
    await writeFile(file, JSON.stringify(arrived));
    await load(store, [file], { strict: true });
    expect(ids(await read(`statements(first: 1) { ${page} }`, ['statements']))).toEqual([arrived.id]);
    expect(
      ids(await read(`statements(first: 10, after: "${first.pageInfo.endCursor}") { ${page} }`, ['statements'])),
    ).toEqual(before);
  });

  test.each([
    ['first: 0', 'PAGE_SIZE_INVALID'],
    ['first: 101', 'PAGE_SIZE_INVALID'],
    ['last: -1', 'PAGE_SIZE_INVALID'],
    ['first: 1, last: 1', 'INPUT_INVALID'],
    ['first: 1, before: "x"', 'INPUT_INVALID'],
    ['after: "nonsense"', 'CURSOR_INVALID'],
    [`after: "${Buffer.from('["NAME+","x","y"]').toString('base64url')}"`, 'CURSOR_INVALID'],
  ])('statements(%s) is refused as %s', async (paging, code) => {
    const { errors } = await answer(store, `{ statements(${paging}) { nodes { id } } }`);
    expect(errors?.[0]?.originalError).toMatchObject({ code });
  });

  test('an ambiguous name is an error that lists the candidates', async () => {
    const file = join(folder, 'namesake.jsonl');
    const namesake = {
      type: 'entity',
      id: 'person:vera-putin',
      kind: 'PERSON',
      name: 'Vera Example',
      aliases: ['Putin'],
    };
    await writeFile(file, JSON.stringify(namesake));
    await load(store, [file], { strict: true });
    const { errors } = await answer(store, '{ statements(where: {speaker: "putin"}) { nodes { id } } }');
    expect(errors?.[0]?.originalError).toMatchObject({
      code: 'ENTITY_AMBIGUOUS',
      details: { candidates: [{ id: 'person:vera-putin' }, { id: 'person:vladimir-putin' }] },
    });
    expect(
      (await ask(store, '{ statements(where: {speaker: "person:vera-putin"}) { totalCount } }')).statements.totalCount,
    ).toBe(0);
  });
});
