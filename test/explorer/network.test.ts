/** Networks in the explorer: the drawing and its tables, the statements behind a link, what the address keeps, and what can be taken away. */

import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import type { Page } from 'playwright-core';
import { type Explorer, openExplorer, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';

interface SavedNetwork {
  readonly nodes: readonly { readonly id: string; readonly label: string; readonly x: number; readonly y: number }[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly kind: string }[];
}

const office = 'organization:kazakh-president-office';
const around = '/network?around=organization:ria';

describe('networks', () => {
  let explorer: Explorer;
  const open = async (path: string, options = {}): Promise<Page> => {
    const page = await explorer.open(path, options);
    await page.locator('.network-names text, .network-tables').first().waitFor();
    return page;
  };
  /** The file that a button saves. */
  const save = async (page: Page, format: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 10_000 }),
      page.getByRole('button', { name: format, exact: true }).click(),
    ]);
    return buffer(await download.createReadStream());
  };
  const read = async (page: Page): Promise<SavedNetwork> => JSON.parse((await save(page, 'JSON')).toString());
  const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);

  beforeAll(async () => {
    explorer = await openExplorer();
  }, 120_000);

  afterAll(() => explorer?.close());

  test('a click on the line from RIA to Tokayev’s office leads to “nearly 6,000 detained”, and on to the dispute', async () => {
    const first = await open(around);
    const { nodes, links } = await read(first);
    const [ria, president] = ['organization:ria', office].map((id) => nodes.find((node) => node.id === id));
    if (!ria || !president) throw new Error(`Not drawn: ${nodes.map(({ id }) => id)}`);
    expect(links).toContainEqual(expect.objectContaining({ source: ria.id, target: president.id, kind: 'QUOTED' }));
    await first.context().close();
    // The middle of the line in the middle of the window.
    const page = await open(`${around}&at=${(ria.x + president.x) / 2},${(ria.y + president.y) / 2},1.5`);
    const { x, y, width, height } = (await page.locator('.network-canvas').boundingBox()) ?? fail();
    await page.mouse.click(x + width / 2, y + height / 2);
    const panel = page.getByRole('region', { name: 'What is chosen' });
    await panel.getByText('nearly 6,000').waitFor();
    expect(await panel.locator('h2').first().textContent()).toBe(
      'RIA Novosti quoted Office of the President of Kazakhstan',
    );
    expect(parameter(page, 'open')).toBe(`QUOTED:organization:ria|${office}`);
    await panel.getByRole('link', { name: 'disputed' }).click();
    await page.getByRole('heading', { name: 'Detained, protests in Kazakhstan' }).waitFor();
    expect(await page.locator('.lane-words').allTextContents()).toEqual(['thousands', 'nearly 6,000', 'nearly 8,000']);
    await page.context().close();
  });

  test('the same by the keyboard: from neighbour to neighbour, into the panel, to the statement and the dispute', async () => {
    const page = await open(around);
    const drawing = page.getByRole('application', { name: 'Who quoted whom around RIA Novosti' });
    await drawing.focus();
    const told = page.locator('.network-frame [role=status]');
    await page.keyboard.press('ArrowRight');
    const first = await told.textContent();
    expect(first).toMatch(/linked to \d+$/);
    // Whichever way the picture lies, some way of arrows leads to RIA.
    for (const key of [
      'ArrowLeft',
      'ArrowUp',
      'ArrowRight',
      'ArrowDown',
      'ArrowLeft',
      'ArrowUp',
      'ArrowDown',
      'ArrowRight',
    ]) {
      if ((await told.textContent())?.startsWith('RIA Novosti')) break;
      await page.keyboard.press(key);
    }
    expect(await told.textContent()).toMatch(/^RIA Novosti, organization, in 6 statements/);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'What is chosen' });
    await panel.getByRole('heading', { name: 'RIA Novosti' }).waitFor();
    await panel.getByRole('button', { name: /^RIA Novosti quoted Office of the President/ }).focus();
    await page.keyboard.press('Enter');
    const disputed = panel.getByRole('link', { name: 'disputed' });
    await disputed.waitFor();
    await disputed.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Detained, protests in Kazakhstan' }).waitFor();
    await page.context().close();
  });

  test('a link that the address opens is told in full, its ends are named, and so are both whom it is drawn around', async () => {
    const both = `/network?around=organization:ria,${office}&open=QUOTED:organization:ria|${office}`;
    const page = await open(both, { viewport: { width: 390, height: 844 } });
    const title = 'Who quoted whom around RIA Novosti and Office of the President of Kazakhstan';
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByRole('region', { name: 'What is chosen' }).getByText('nearly 6,000').waitFor();
    const names = (await page.locator('.network-names text').allTextContents()).map((name) =>
      name.replaceAll(/\s/g, ''),
    );
    expect(names).toEqual(expect.arrayContaining(['RIANovosti', 'OfficeofthePresidentofKazakhstan']));
    await page.getByRole('button', { name: 'Not around Office of the President of Kazakhstan' }).click();
    await until(() => parameter(page, 'around') === 'organization:ria');
    await page.context().close();
  });

  test('where nobody is chosen every quotation of a small graph is drawn', async () => {
    const page = await open('/network');
    const { links } = await read(page);
    const status = await page.locator('.network-head [role=status]').textContent();
    expect(status).toMatch(new RegExp(`^\\d+ nodes, ${links.length} links$`));
    await page.context().close();
  });

  test('what was asked before is drawn again, and the same click twice is one step of Back', async () => {
    const page = await open(`${around}&open=organization:wall-street-journal`);
    const button = page.getByRole('button', { name: 'Draw its neighbours' });
    for (const isDrawn of ['true', 'false', 'true', 'false']) {
      await button.click();
      await until(async () => (await button.getAttribute('aria-pressed')) === isDrawn);
      await page.locator('.network-desk[aria-busy=false]').waitFor();
    }
    await page.goBack();
    await page.locator('.network-desk[aria-busy=false]').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    const steps = await page.evaluate<number>('history.length');
    await page.goto(`${page.url()}&show=table`);
    const count = page.getByRole('button', { name: /statements: RIA Novosti quoted Office/ });
    await count.click();
    await count.click();
    expect(await page.evaluate<number>('history.length')).toBeLessThanOrEqual(steps + 2);
    await page.context().close();
  });

  test('the same network is the same picture in a fresh window', async () => {
    const [one, other] = [await open('/network'), await open('/network')];
    expect(await read(other)).toEqual(await read(one));
    await one.context().close();
    await other.context().close();
  });

  test('a node that is expanded brings its neighbours, and moves none of those that were there', async () => {
    const page = await open(around);
    const before = await read(page);
    await page.goto(`${page.url()}&expand=organization:wall-street-journal`);
    await until(async () => (await page.locator('.network-head [role=status]').textContent()) !== '');
    await page.locator('.network-names text').first().waitFor();
    const after = await read(page);
    expect(after.nodes.length).toBeGreaterThan(before.nodes.length);
    for (const { id, x, y } of before.nodes) expect(after.nodes.find((node) => node.id === id)).toMatchObject({ x, y });
    await page.context().close();
  });

  test('hide, pin, expand and a marked way stand in the address, and Back takes them back', async () => {
    const page = await open(`${around}&show=table`);
    await page.getByRole('button', { name: 'Hide News7h' }).click();
    await until(() => parameter(page, 'hide') === 'organization:news7h');
    expect(await page.locator('.network-tables').getByText('News7h').count()).toBe(0);
    await page.getByRole('button', { name: 'Show the hidden node again' }).click();
    await page.getByRole('button', { name: 'Hide News7h' }).waitFor();
    await page.goBack();
    await until(() => parameter(page, 'hide') === 'organization:news7h');
    await page.getByRole('button', { name: 'RIA Novosti', exact: true }).click();
    await page.getByRole('button', { name: 'Pin', exact: true }).click();
    await until(() => (parameter(page, 'pin') ?? '').startsWith('organization:ria@'));
    await page.getByLabel('Mark the shortest way to').selectOption({ label: 'Office of the President of Kazakhstan' });
    await until(() => parameter(page, 'path') === `organization:ria,${office}`);
    await page
      .locator('.network-marked')
      .getByRole('button', { name: /RIA Novosti quoted Office/ })
      .waitFor();
    await page.context().close();
  });

  test('a marked way leads through the links and the days that are chosen', async () => {
    const way = '/network?show=table&path=organization:ria,person:antony-blinken';
    const page = await open(`${way}&links=quoted`);
    const marked = page.locator('.network-marked');
    await marked.locator('li').first().waitFor();
    const verbs = await marked.locator('li em').allTextContents();
    expect(new Set(verbs)).toEqual(new Set(['quoted']));
    await page.goto(`${explorer.url}${way}&links=quoted&from=1999-01-01&to=1999-01-02`);
    await marked.getByText(/^No way of four links or fewer/).waitFor();
    await page.context().close();
  });

  test('the wheel over the drawing scrolls the page, and brings it nearer with Ctrl', async () => {
    const page = await open(around);
    await page.locator('.network-canvas').hover();
    await page.mouse.wheel(0, 200);
    await until(async () => (await page.evaluate<number>('scrollY')) > 50);
    expect(parameter(page, 'at')).toBeNull();
    await page.keyboard.down('Control');
    // Cytoscape.js takes no wheel while the page still scrolls.
    await page.waitForTimeout(500);
    await page.mouse.wheel(0, -200);
    await until(() => parameter(page, 'at') !== null);
    await page.keyboard.up('Control');
    await page.context().close();
  });

  test('on a phone what is chosen comes into sight', async () => {
    const page = await open(around, { viewport: { width: 390, height: 844 } });
    const drawing = page.locator('.network-keys');
    await drawing.focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const chosen = page.getByRole('region', { name: 'What is chosen' }).locator('h2').first();
    await until(async () => {
      const box = await chosen.boundingBox();
      return box !== null && box.y > 0 && box.y < 700;
    });
    await page.context().close();
  });

  test('a brush over some days leaves the links of these days, and all nodes where they are', async () => {
    const page = await open('/network');
    const before = await read(page);
    await page.goto(`${explorer.url}/network?from=2022-01-06&to=2022-01-06`);
    await page.locator('.network-names text').first().waitFor();
    await until(async () => (await read(page)).links.length < before.links.length);
    const after = await read(page);
    expect(after.links.length).toBeGreaterThan(0);
    expect(after.nodes).toEqual(before.nodes);
    await page.context().close();
  });

  test('where there is nothing to draw, it says so and what to do', async () => {
    const page = await explorer.open('/network?words=nobody-ever-said-this');
    await page.getByRole('heading', { name: 'There is nothing to draw' }).waitFor();
    await page.getByRole('link', { name: 'the network of all who are quoted' }).click();
    await page.locator('.network-names text').first().waitFor();
    await page.context().close();
  });

  test('PNG, SVG, GEXF and JSON are whole files that others read', async () => {
    const page = await open(around);
    const { nodes, links } = await read(page);
    expect((await save(page, 'PNG')).subarray(1, 4).toString()).toBe('PNG');
    const svg = (await save(page, 'SVG')).toString();
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(new XMLParser().parse(svg).svg.title).toBe('Who quoted whom around RIA Novosti');
    for (const { label } of nodes.slice(0, 3)) expect(svg).toContain(label.split(' ')[0]);
    for (const told of [
      'Organizations',
      'quoted',
      'Larger and thicker',
      'Hearsay, ',
      page.url().replaceAll('&', '&amp;'),
    ])
      expect(svg).toContain(told);
    expect(JSON.stringify(await read(page))).not.toContain('__typename');
    const gexfText = (await save(page, 'GEXF')).toString();
    expect(gexfText).toContain('xmlns:viz="http://www.gexf.net/');
    const { meta } = new XMLParser({ ignoreAttributes: false }).parse(gexfText).gexf;
    expect(meta).toMatchObject({ creator: 'Hearsay', description: expect.stringContaining('around RIA Novosti') });
    expect(meta['@_lastmodifieddate']).toMatch(/^\d{4}-\d\d-\d\d$/);
    const graph = gexf.parse(MultiGraph, gexfText);
    expect([graph.order, graph.size]).toEqual([nodes.length, links.length]);
    expect(graph.getNodeAttribute('organization:ria', 'label')).toBe('RIA Novosti');
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const link = encodeURIComponent(`QUOTED:organization:ria|${office}`);
    for (const path of [
      '/network',
      `${around}&show=table`,
      `${around}&open=organization:ria`,
      `${around}&open=${link}`,
    ]) {
      const page = await open(path, { colorScheme });
      await page.locator('.clock-chart').waitFor();
      expect([path, await findViolations(page)]).toEqual([path, []]);
      await page.context().close();
    }
  });

  test('no other host is asked, and nothing breaks the policy', () => {
    expect([...explorer.hosts]).toEqual([new URL(explorer.url).host]);
    expect(explorer.complaints).toEqual([]);
  });
});

function fail(): never {
  throw new Error('The drawing is not there.');
}
