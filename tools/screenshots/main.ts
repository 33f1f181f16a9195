/** The command behind `npm run screenshots`: pictures of every view of the explorer, wide and light, narrow and dark, into docs/explorer/. */

import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { projectFile } from '../../src/project.ts';
import { openExplorer } from '../../test/explorer/explorer-page.ts';
import { importHarbour, openForWriters } from '../../test/explorer/writers-page.ts';
import { type Picture, pictures, withText } from './pictures.ts';
import { adding, corrections, reviewing } from './writers-pictures.ts';

type Open = (path: string, options: BrowserContextOptions) => Promise<Page>;

const folder = projectFile('docs', 'explorer');
const wide = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const;
const narrow = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', isMobile: true, hasTouch: true } as const;
const names = process.argv.slice(2);
const isWanted = ({ name }: Picture) => names.length === 0 || names.includes(name);

mkdirSync(folder, { recursive: true });
if (pictures.some(isWanted)) {
  const explorer = await openExplorer(withText);
  await take(pictures, explorer.open);
  await explorer.close();
}
if ([...adding, ...reviewing].some(isWanted)) {
  const writers = await openForWriters();
  await take(adding, writers.open);
  await importHarbour(writers);
  await writers.tell(corrections);
  await take(reviewing, writers.open);
  await writers.close();
}

async function take(wanted: readonly Picture[], open: Open): Promise<void> {
  for (const { name, path, waitFor, part, act } of wanted.filter(isWanted))
    for (const options of [wide, narrow]) {
      const page = await open(path, options);
      await page.locator(waitFor).first().waitFor();
      await act?.(page);
      await page.waitForLoadState('networkidle');
      // Drawings settle.
      await page.waitForTimeout(1_000);
      const file = { path: `${folder}/${name}-${options.viewport.width}.png` };
      await (part ? page.locator(part).screenshot(file) : page.screenshot(file));
      await page.context().close();
    }
}
