/** The kit of neo4j-browser/ in a real Neo4j Browser: the style is worn, the guide plays and draws, the favourites come in. */

import { mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { load } from '../../src/loading/load.ts';
import { projectFile } from '../../src/project.ts';
import { readNodeStyles } from '../../src/server/browser-guide.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { readPictures } from '../../src/store/pictures.ts';
import type { Store } from '../../src/store/store.ts';
import { favoritesFile } from '../../tools/browser-kit/print-favorites.ts';
import { engines, runOnNeo4j } from '../store/engines.ts';
import { openBrowser } from './chromium.ts';
import { ask, drawingOn, newestFrame, openNeo4jBrowser, textsOf } from './neo4j-browser-page.ts';

const limit = 180_000;
const settle = 2_500;

const pictures = readPictures();
const styles = readNodeStyles(readFileSync(projectFile('neo4j-browser', 'hearsay.grass'), 'utf8'));

describe('the Neo4j Browser kit', () => {
  const neo4j = engines[1];
  let store: Store;
  let server: RunningServer;
  let browser: Browser;
  let page: Page;
  let hosts: ReadonlySet<string>;
  /** Where Neo4j Browser may fetch from by its default settings: of this machine, `localhost` only. */
  let kit: string;

  beforeAll(async () => {
    if (neo4j?.name !== 'Neo4j') throw new Error('the second engine is not Neo4j');
    mkdirSync(projectFile('test', 'output'), { recursive: true });
    store = await neo4j.open();
    await load(store, [projectFile('seed')], { strict: true });
    server = await startServer({ settings: { host: '127.0.0.1', port: 0, logLevel: 'silent' }, store });
    kit = `${server.url.replace('127.0.0.1', 'localhost')}/neo4j-browser`;
    browser = await openBrowser();
    ({ page, hosts } = await openNeo4jBrowser(browser));
  }, limit);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (store) await neo4j?.close(store);
  }, limit);

  test(
    'the guide plays: five slides, each with the queries as their files have them',
    async () => {
      await ask(page, `:play ${kit}/guide.html`);
      const slides: string[] = [];
      const queries: string[] = [];
      for (let slide = 1; slide <= 5; slide++) {
        await page.getByText(`${slide} / 5`).waitFor();
        if (slide === 1) await photograph('guide');
        slides.push(...(await newestFrame(page).locator('.slide h3').allTextContents()));
        queries.push(...(await newestFrame(page).locator('.slide pre.runnable').allTextContents()));
        if (slide < 5) await page.getByTestId('nextSlide').click();
      }
      expect(slides).toEqual([
        'Who said what about whom',
        'Who quotes whom',
        'Who said what about whom, and to whom',
        'Figures that disagree',
        'Where to go on',
      ]);
      expect(queries.map((query) => query.trim()).sort()).toEqual(
        [`:style ${kit}/hearsay.grass`, ...pictures.map(({ statement }) => statement)].sort(),
      );
    },
    limit,
  );

  test(
    'it puts the style on, and its first query draws in the colours of the style',
    async () => {
      await ask(page, `:play ${kit}/guide.html`);
      await newestFrame(page).getByText('1 / 5').waitFor();
      const plays = page.locator('.slide pre.runnable i');
      await plays.first().click();
      await newestFrame(page).getByText('node.Statement {').waitFor();
      await plays.nth(1).click();
      const drawing = drawingOn(page);
      await drawing.locator('g.node').nth(7).waitFor();
      await page.waitForTimeout(settle);
      await photograph('drawing');

      const fills = await drawing
        .locator('g.node circle.b-outline')
        .evaluateAll((circles) => circles.map((circle) => circle.getAttribute('fill') ?? ''));
      expect(fills.sort()).toEqual(await coloursAround('DETAINED'));
      const captions = (await textsOf(drawing.locator('g.node'))).join('\n');
      for (const caption of ['RIA Novosti', 'Kazakh', 'nearly', 'DETAINED', 'Police', 'Russia'])
        expect(captions).toContain(caption);
      const links = await textsOf(drawing.locator('g.relationship'));
      for (const caption of ['SAID', 'ABOUT', 'VIA 1', 'ASSERTS', 'REPORTED_IN']) expect(links).toContain(caption);
    },
    limit,
  );

  test(
    'the favourites, dropped as one file, stand in a folder under their names',
    async () => {
      await drop(page, 'hearsay-favorites.zip', readFileSync(favoritesFile).toString('base64'));
      await page.getByTestId('navigationFavorites').click();
      await page.getByTestId('expandFolder-Hearsay').click();
      const folder = page.getByTestId('savedScriptsFolder-Hearsay');
      for (const { title } of pictures) await folder.getByTestId(`scriptTitle-${title}`).waitFor();
      await page.waitForTimeout(settle);
      await photograph('favorites');
    },
    limit,
  );

  test('nothing but this machine answered', () => {
    expect([...hosts].sort()).toEqual(['127.0.0.1', 'localhost']);
  });

  async function photograph(name: string): Promise<void> {
    await page.screenshot({ path: projectFile('test', 'output', `neo4j-browser-${name}.png`) });
  }
});

/** The style's colour for each node around the statement that asserts a figure. */
async function coloursAround(measure: string): Promise<string[]> {
  const rows = await runOnNeo4j(
    `MATCH (:Figure {measure: $measure, approximation: 'NEARLY', value: 6000})<-[:ASSERTS]-(s) MATCH (s)--{0,1}(n)
     RETURN DISTINCT n.id, labels(n) AS labels`,
    { measure },
  );
  return rows
    .map(({ labels }) => styles.find(({ label }) => (labels as string[]).includes(label))?.color ?? 'no colour')
    .sort();
}

/** What the page's own DataTransfer is to this file, which is checked without the DOM's types. */
declare const DataTransfer: new () => { readonly items: { add(file: File): void } };

/** Drops a file onto the window, as from a folder of the desktop. */
async function drop(page: Page, name: string, base64: string): Promise<void> {
  const files = await page.evaluateHandle(
    ([name, base64]) => {
      const transfer = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: 'application/zip' }));
      return transfer;
    },
    [name, base64] as const,
  );
  await page.locator('.filedrop').dispatchEvent('drop', { dataTransfer: files });
}
