/** Articles over the API on both engines: looked at, imported, changed, taken away. */

import { afterEach, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import type { Role } from '../../src/access/viewer.ts';
import { createContext } from '../../src/graphql/context.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import type { Store } from '../../src/store/store.ts';
import { contentsOf } from '../ingesting/articles.ts';
import { engines } from '../store/engines.ts';

const schema = createSchema();
const article = {
  content: 'RIA reported Mr. Berg’s office as saying that 12 people had died in Kazakhstan.\n\n“No,” said Ada Berg.',
  title: 'Twelve',
  published: '2022-01-12',
  outlet: 'Harbour Post',
};
const preview = `mutation ($article: ArticleInput!) {
  articlePreview(input: {article: $article}) {
    status
    article { id version }
    draft {
      id version outlet { id isNew } entities { id isNew }
      statements {
        id gist speaker { id isNew } relays { position entity { name } } about { id isNew }
        anchors { part exact } figures { value measure } resolutions { part words method entity { id } }
      }
      reports { code }
    }
    userErrors { code message field }
  }
}`;
const importing = `mutation ($article: ArticleInput!, $keepText: Boolean) {
  articleImport(input: {article: $article, keepText: $keepText}) {
    status added removed
    change { id kind by target { id } fields { name before after } }
    article { id version supersedes text statements { totalCount nodes { gist resolutions { part method entity { id } } } } }
    userErrors { code message field }
  }
}`;
const deleting = `mutation ($id: ID!, $forGood: Boolean) {
  articleDelete(input: {id: $id, forGood: $forGood, reason: "Wrong."}) { deletedId statements userErrors { code field } }
}`;
const undoing = `mutation ($id: ID!) { changeUndo(input: {id: $id}) { change { id isUndone } userErrors { code message field } } }`;
const importAgain = importing
  .replace('$keepText: Boolean)', '$keepText: Boolean, $again: Boolean)')
  .replace('keepText: $keepText', 'keepText: $keepText, again: $again');

describe.each(engines)('articles over the API with $name', ({ open, close }) => {
  let store: Store;
  afterEach(() => close(store));

  const tell = async (source: string, variableValues: object, role: Role | null = 'ADMIN') => {
    const viewer = role && { name: 'Ada', role };
    const contextValue = createContext(store, { viewer, store });
    return graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
  };
  const tellOf = async (source: string, variableValues: object) => {
    const { data, errors } = await tell(source, variableValues);
    if (errors) throw errors[0]?.originalError ?? errors[0];
    const [payload] = Object.values(JSON.parse(JSON.stringify(data)));
    // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their questions.
    return payload as any;
  };

  test('a preview shows the draft with known and new entities, and keeps nothing', async () => {
    store = await open();
    await load(store, [projectFile('seed')]);
    const before = await contentsOf(store);
    const { status, draft, article: former, userErrors } = await tellOf(preview, { article });
    expect([status, former, userErrors]).toEqual(['NEW', null, []]);
    expect(draft).toMatchObject({ id: 'article:harbour-post-2022-01-12', version: 1, outlet: { isNew: true } });
    expect(draft.statements[0]).toMatchObject({
      relays: [{ position: 1, entity: { name: expect.stringContaining('RIA') } }],
      about: [{ id: 'country:kz', isNew: false }],
      figures: [{ measure: 'DEATHS', value: 12 }],
    });
    expect(draft.statements[0].anchors).toContainEqual({ part: 'CONTENT', exact: '12 people had died in Kazakhstan' });
    expect(draft.statements[1]).toMatchObject({ speaker: { id: 'person:ada-berg', isNew: true } });
    expect(await contentsOf(store)).toEqual(before);
  });

  test('an import adds what the preview showed; again it changes nothing; another text replaces it', async () => {
    store = await open();
    const { draft } = await tellOf(preview, { article });
    const first = await tellOf(importing, { article });
    expect(first).toMatchObject({ status: 'NEW', added: 2, removed: 0, userErrors: [] });
    const ids = (await contentsOf(store)).statements?.map(({ id }) => id);
    expect(ids).toEqual(draft.statements.map(({ id }: { id: string }) => id).sort());
    expect(await tellOf(importing, { article })).toMatchObject({ status: 'UNCHANGED', added: 0 });
    expect(await tellOf(preview, { article })).toMatchObject({
      status: 'UNCHANGED',
      draft: null,
      article: { version: 1 },
    });
    const changed = { ...article, content: article.content.replace('12', '14') };
    expect(await tellOf(preview, { article: changed })).toMatchObject({ status: 'CHANGED', draft: { version: 2 } });
    const second = await tellOf(importing, { article: changed, keepText: false });
    expect(second).toMatchObject({ status: 'CHANGED', added: 1, removed: 1, article: { version: 2, text: null } });
    expect(second.article.supersedes).toHaveLength(1);
    expect(second.article.statements.nodes[0].resolutions[0]).toMatchObject({ part: 'SPEAKER', entity: {} });
  });

  test('what the same text says otherwise beside it is told, and taken over where that is asked for', async () => {
    store = await open();
    await tellOf(importing, { article });
    const otherwise = { ...article, title: 'A dozen', author: 'Cy Ott' };
    const noting = (kind: 'Preview' | 'Import', metadata: boolean) =>
      `mutation ($article: ArticleInput!) { article${kind}(input: {article: $article, metadata: ${metadata}}) { status note article { title author } } }`;
    const note =
      'gives title “A dozen”, where article:harbour-post-2022-01-12 has “Twelve”; author “Cy Ott”, where article:harbour-post-2022-01-12 has none: metadata: true takes it over';
    const held = { title: 'Twelve', author: null };
    for (const kind of ['Preview', 'Import'] as const)
      expect(await tellOf(noting(kind, false), { article: otherwise })).toEqual({
        status: 'UNCHANGED',
        note,
        article: held,
      });
    expect(await tellOf(noting('Preview', true), { article: otherwise })).toMatchObject({
      status: 'CHANGED',
      note: null,
    });
    expect(await tellOf(noting('Import', true), { article: otherwise })).toMatchObject({
      ...{ status: 'CHANGED', note: null, article: { title: 'A dozen', author: 'Cy Ott' } },
    });
    expect(await tellOf(noting('Import', false), { article: otherwise })).toMatchObject({ note: null });
  });

  test('what people corrected in the preview is corrected with the import, and stands when the text comes again', async () => {
    store = await open();
    const { draft } = await tellOf(preview, { article });
    const [first, second] = draft.statements.map(({ id }: { id: string }) => id);
    const corrections = [
      { id: first, speaker: 'person:ada-berg', about: [] },
      { id: first, speaker: 'Nobody At All' },
    ];
    const source = `mutation ($article: ArticleInput!, $corrections: [StatementCorrectInput!], $rejections: [ID!]) {
      articleImport(input: {article: $article, corrections: $corrections, rejections: $rejections}) {
        added change { id } article { statements { nodes { id speaker { id } about { id } } } } userErrors { code field }
      }
    }`;
    const result = await tellOf(source, { article, corrections, rejections: [second] });
    expect(result).toEqual({
      added: 2,
      change: { id: expect.stringMatching(/^change:/) },
      article: { statements: { nodes: [{ id: first, speaker: { id: 'person:ada-berg' }, about: [] }] } },
      userErrors: [{ code: 'ENTITY_UNKNOWN', field: ['corrections', '1', 'speaker'] }],
    });
    const changed = { ...article, content: `It rained.\n\n${article.content}` };
    const again = await tellOf(source, { article: changed });
    expect(again.article.statements.nodes).toEqual(result.article.statements.nodes);
  });

  test('what was corrected and left out in the preview goes with the import, later work is in its way', async () => {
    store = await open();
    await load(store, [projectFile('seed')]);
    const before = await contentsOf(store);
    const { draft } = await tellOf(preview, { article });
    const [first, second] = draft.statements.map(({ id }: { id: string }) => id);
    const source = `mutation ($article: ArticleInput!, $corrections: [StatementCorrectInput!], $rejections: [ID!], $again: Boolean) {
      articleImport(input: {article: $article, corrections: $corrections, rejections: $rejections, again: $again}) {
        change { id } article { statements { totalCount } } userErrors { code }
      }
    }`;
    // Who is made with a correction goes with the import as well.
    const made = { about: ['Kaja Council'], entities: [{ name: 'Kaja Council', kind: 'ORGANIZATION' }] };
    const corrections = [{ id: first, speaker: 'person:ada-berg', ...made }];
    const { change } = await tellOf(source, { article, corrections, rejections: [second] });
    expect((await contentsOf(store)).entities?.map(({ name }) => name)).toContain('Kaja Council');
    const correcting = `mutation ($id: ID!) { statementCorrect(input: {id: $id, cue: "died"}) { change { id } } }`;
    const { change: later } = await tellOf(correcting, { id: first });
    expect(await tellOf(undoing, { id: change.id })).toMatchObject({
      userErrors: [{ code: 'CHANGE_IN_THE_WAY', message: expect.stringContaining(`(${later.id}). Undo that first`) }],
    });
    await tellOf(undoing, { id: later.id });
    expect(await tellOf(undoing, { id: change.id })).toMatchObject({ change: { isUndone: true }, userErrors: [] });
    expect(await contentsOf(store)).toEqual(before);
    expect(await tellOf(source, { article, again: true })).toMatchObject({
      article: { statements: { totalCount: 2 } },
    });
  });

  test('what can be mended is data, with the field at fault', async () => {
    store = await open();
    const faults = [
      [{ content: article.content, published: '2022-01-12' }, ['article', 'outlet'], 'give it'],
      [{ content: article.content, outlet: 'Harbour Post' }, ['article', 'published'], 'give it'],
      [{ ...article, url: 'javascript:alert(1)' }, ['article', 'url'], 'https://'],
      [{ ...article, content: ' ' }, ['article', 'content'], 'is empty'],
      [{ ...article, content: 'x'.repeat(500_001) }, ['article', 'content'], 'longer than 500000'],
    ] as const;
    for (const [given, field, message] of faults) {
      const { status, userErrors } = await tellOf(importing, { article: given });
      expect([status, userErrors]).toEqual([
        null,
        [{ code: 'ARTICLE_UNREADABLE', message: expect.stringContaining(message), field }],
      ]);
    }
  });

  test('a page tells of itself, and the input outranks it', async () => {
    store = await open();
    const content = `<html><head><meta property="og:site_name" content="Page Post"><meta property="article:published_time"
      content="2022-01-10T10:00:00Z"><title>Paged</title></head><body><article><h1>Paged</h1><p>Ada Berg said that the
      long closure of the whole harbour was over.</p></article></body></html>`;
    const { draft } = await tellOf(preview, { article: { content, title: 'Other' } });
    expect(draft).toMatchObject({ id: 'article:page-post-2022-01-10', outlet: { id: 'organization:page-post' } });
  });

  test('an article goes with all that is its own, and only an admin takes it', async () => {
    store = await open();
    await tellOf(importing, { article });
    const { errors } = await tell(deleting, { id: 'article:harbour-post-2022-01-12' }, 'CURATOR');
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tellOf(deleting, { id: 'article:harbour-post-2022-01-12' })).toEqual({
      ...{ deletedId: 'article:harbour-post-2022-01-12', statements: 2, userErrors: [] },
    });
    const left = await contentsOf(store);
    expect([left.articles, left.statements, left.figures]).toEqual([[], [], []]);
    expect(await tellOf(deleting, { id: 'article:harbour-post-2022-01-12' })).toMatchObject({
      userErrors: [{ code: 'ARTICLE_UNKNOWN', field: ['id'] }],
    });
    expect((await tell(importing, { article }, 'READER')).errors?.[0]?.originalError).toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await tell(preview, { article }, null)).errors?.[0]?.originalError).toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  test('imports and deletions are changes: listed, filtered, undone by whom they belong to, and passed over when they come again', async () => {
    store = await open();
    const id = 'article:harbour-post-2022-01-12';
    const { change } = await tellOf(importing, { article });
    expect(change).toMatchObject({ kind: 'ARTICLE_IMPORT', by: 'Ada', target: { id } });
    expect(change.fields).toContainEqual({ name: 'title', before: null, after: '"Twelve"' });
    expect((await tellOf(importing, { article })).change).toBeNull();
    await tellOf(deleting, { id });
    const listing = `{ changes(first: 9, where: {target: "${id}", kind: [ARTICLE_DELETE]}) {
      totalCount nodes { id kind reason target { id } targetId fields { name before after } }
    } }`;
    const { nodes, totalCount } = await tellOf(listing, {});
    expect([totalCount, nodes]).toMatchObject([1, [{ reason: 'Wrong.', target: null, targetId: id }]]);
    const [{ id: deletion }] = nodes;
    expect(await tellOf(importing, { article })).toMatchObject({
      status: null,
      userErrors: [
        {
          code: 'ARTICLE_DELETED',
          message: expect.stringContaining(`undo ${deletion}`),
          field: ['article', 'content'],
        },
      ],
    });
    expect(await tellOf(undoing, { id: change.id })).toMatchObject({
      change: null,
      userErrors: [{ code: 'CHANGE_IN_THE_WAY', field: ['id'] }],
    });
    const { errors } = await tell(undoing, { id: deletion }, 'CURATOR');
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tellOf(undoing, { id: deletion })).toMatchObject({ change: { isUndone: true }, userErrors: [] });
    expect(await tellOf(`{ article(id: "${id}") { changes { kind isUndone } } }`, {})).toMatchObject({
      changes: [
        { kind: 'ARTICLE_DELETE', isUndone: true },
        { kind: 'ARTICLE_IMPORT', isUndone: false },
      ],
    });
    const own = await tell(undoing, { id: change.id }, 'CURATOR');
    expect(own.data).toMatchObject({ changeUndo: { change: { isUndone: true } } });
    expect((await contentsOf(store)).entities).toEqual([]);
    expect(await tellOf(importAgain, { article, again: true })).toMatchObject({ status: 'NEW', userErrors: [] });
    expect(await tellOf(deleting, { id, forGood: true })).toMatchObject({ deletedId: id });
    const last = await tellOf('{ changes(first: 1) { nodes { id } } }', {});
    expect(await tellOf(undoing, { id: last.nodes[0].id })).toMatchObject({ userErrors: [{ code: 'CHANGE_FINAL' }] });
  });

  test('who did not bring an article in needs to be an admin to take its import back', async () => {
    store = await open();
    const { change } = await tellOf(importing, { article });
    const viewer = { name: 'Bo', role: 'CURATOR' } as const;
    const contextValue = createContext(store, { viewer, store });
    const { errors } = await graphql({ schema, source: undoing, variableValues: { id: change.id }, contextValue });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
  });
});
