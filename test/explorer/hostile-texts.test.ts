/** Texts that want to be markup, in every field of every kind of record: on no page of the explorer do they become any. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { exported } from '../export/exported.ts';
import { type Explorer, openExplorer } from './explorer-page.ts';
import { articleText, hostileRecords } from './hostile-records.ts';

/** The addresses of all views and embeds, on what the hostile records hold. */
const paths = [
  ...['/', '/?about=country:xa', '/?speaker=person:ada-example', '/entities', '/disputes', '/compare', '/timeline'],
  ...hostileRecords
    .filter(({ type }) => type === 'entity')
    .slice(0, 5)
    .map(({ id }) => `/entity/${id}`),
  ...hostileRecords
    .filter(({ type }) => type === 'statement')
    .slice(0, 4)
    .map(({ id }) => `/statement/${id}`),
  ...['/article/article:daily', '/network?around=person:ada-example', '/network', '/add', '/review', '/changes'],
  ...['/compare?outlets=organization:example-daily,organization:example-agency', '/timeline?about=country:xa'],
  ...['/embed/chain/statement:daily-10', '/embed/network?around=person:ada-example'],
  '/?speaker=%22%3E%3Cscript%3Ewindow.hurt%3D20%3C/script%3E&about=%3Cimg%20src%3Dx%20onerror%3Dwindow.hurt%3D21%3E',
  '/entity/%22%3E%3Cimg%20src=x%20onerror=window.hurt=22%3E',
  '/graphql?query=%7B__typename%7D%22%3E%3Cscript%3Ewindow.hurt%3D23%3C/script%3E',
];

/** What there would be on a page if any text had become more than a text. */
async function harm(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const found = 'hurt' in window ? ['a script ran'] : [];
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) found.push(element.localName + ' has ' + name + '=' + value);
        if (/^(href|src|xlink:href|action|formaction)$/i.test(name) && /^\\s*javascript:/i.test(value))
          found.push(element.localName + ' leads to ' + value);
        if (name === 'srcdoc') found.push(element.localName + ' has a page inside');
      }
      if (element.localName === 'script' && /hurt/.test(element.textContent)) found.push('a script of a text');
      if (element.localName === 'img' && element.getAttribute('src') === 'x') found.push('an image of a text');
    }
    return found;
  })()`);
}

describe('texts that want to be markup', () => {
  let explorer: Explorer;
  let folder: string;
  const dialogs: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
    const file = join(folder, 'hostile.jsonl');
    await writeFile(file, hostileRecords.map((record) => `${JSON.stringify(record)}\n`).join(''));
    explorer = await openExplorer([file]);
  });
  afterAll(async () => {
    await explorer.close();
    await rm(folder, { recursive: true });
  });

  test('are texts on every page', async () => {
    const seen: string[] = [];
    const page = await explorer.open('/health');
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    for (const path of paths) {
      await page.goto(`${explorer.url}${path}`, { waitUntil: 'networkidle' });
      expect([path, await harm(page)]).toEqual([path, []]);
      seen.push(await page.evaluate<string>('document.body.textContent'));
    }
    expect(dialogs).toEqual([]);
    // They were there to be seen: else this test shows nothing.
    for (const text of ['onerror="window.hurt=1"', '<script>window.hurt=2', 'javascript:window.hurt=4'])
      expect([text, seen.filter((each) => each.includes(text)).length > 5]).toEqual([text, true]);
    const last = articleText.split('\n\n').at(-1) ?? articleText;
    expect(seen.some((each) => each.includes(last))).toBe(true);
    await page.context().close();
  }, 120_000);

  test('nothing on those pages was stopped by the policy alone', () => {
    expect(explorer.complaints.filter((text) => /Content.Security|inline/i.test(text))).toEqual([]);
    expect([...explorer.hosts]).toEqual([new URL(explorer.url).host]);
  });

  test('are no formulas in tables, and no markup in exports', async () => {
    for (const part of ['nodes', 'edges'] as const) {
      const csv = await exported(explorer.store, 'csv', {}, part);
      const cells = (parseCsv(csv) as string[][]).flat();
      expect(cells.filter((cell) => /^[=+@\t\r]|^-\D/.test(cell))).toEqual([]);
      if (part === 'nodes') expect(cells.some((cell) => cell.startsWith(`'=HYPERLINK(`))).toBe(true);
    }
    const xml = await exported(explorer.store, 'graphml');
    expect(xml).not.toMatch(/<(img|script|svg|iframe)/);
    const jsonLd = await exported(explorer.store, 'json-ld');
    expect(jsonLd).not.toMatch(/<\/script/i);
  });
});
