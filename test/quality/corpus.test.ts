/** The corpus itself: every record fits, every place is in its text, and its page says what it holds. */

import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { survey } from '../../src/loading/survey.ts';
import { projectFile } from '../../src/project.ts';
import { CodePointText } from '../../src/record/code-points.ts';
import { findRecordFiles } from '../../src/record/read-records.ts';
import { openEmbedded } from '../../src/store/embedded/embedded-store.ts';
import { readArticleTexts } from '../../src/verifying/article-texts.ts';
import { verifyAnchors } from '../../src/verifying/verify-anchors.ts';
import { countCorpus } from '../../tools/quality/count-corpus.ts';
import type { GoldArticle } from '../../tools/quality/gold-article.ts';
import { corpusPlace } from '../../tools/quality/places.ts';
import { readGold } from '../../tools/quality/read-gold.ts';

const { records, texts } = corpusPlace();
let articles: GoldArticle[];
beforeAll(async () => {
  articles = await readGold(corpusPlace());
});

test('every record fits, contradicts nothing, and refers to what is there', async () => {
  const store = openEmbedded();
  await store.prepare();
  expect((await survey(await findRecordFiles([records]), store)).reports).toEqual([]);
  await store.close();
});

test('every anchor lies in its text, at the words that the record gives', async () => {
  expect((await verifyAnchors([records], await readArticleTexts(texts))).reports).toEqual([]);
});

test('there is enough of it, and each article has a manner', () => {
  const { all } = countCorpus(articles);
  expect(all?.articles).toBeGreaterThanOrEqual(30);
  expect(all?.statements).toBeGreaterThanOrEqual(600);
  expect(all?.twice).toBeGreaterThanOrEqual(20);
  expect(articles.filter(({ manner }) => manner === null)).toEqual([]);
  expect(new Set(articles.map(({ manner }) => manner)).size).toBe(5);
});

test('every manner stands in both splits', () => {
  const mannersOf = (split: string) =>
    [...new Set(articles.flatMap((article) => (article.split === split ? [article.manner] : [])))].sort();
  expect(mannersOf('development')).toEqual(mannersOf('held-out'));
});

test('gists are in words of their own: no five in a row are the article’s, runs with names and figures aside', () => {
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const borrowed = articles.flatMap(({ text, statements }) => {
    const inArticle = ` ${wordsOf(text).join(' ')} `;
    return statements.filter(({ gist }) => {
      const words = wordsOf(gist);
      const runs = words.map((_, start) => words.slice(start, start + 5)).filter(({ length }) => length === 5);
      return runs.some((run) => !/[\p{Lu}\d]/u.test(run.join('')) && inArticle.includes(` ${run.join(' ')} `));
    });
  });
  expect(borrowed.map(({ id, gist }) => `${id}: ${gist}`)).toEqual([]);
});

test('lengths are counted in code points', () => {
  for (const { text, record } of articles) expect(new CodePointText(text).length).toBe(record.length);
});

test('its page says what it holds', () => {
  const page = readFileSync(projectFile('corpus', 'README.md'), 'utf8');
  for (const [name, row] of Object.entries(countCorpus(articles)))
    expect(page).toContain(
      `| ${[name, ...Object.values(row).map((number) => number.toLocaleString('en'))].join(' | ')} |`,
    );
});
