/** The command behind `npm run screenshots`: pictures of every view of the explorer, wide and light, narrow and dark, into docs/explorer/. */

import { mkdirSync } from 'node:fs';
import { projectFile } from '../../src/project.ts';
import { openExplorer } from '../../test/explorer/explorer-page.ts';
import { pictures, withText } from './pictures.ts';

const folder = projectFile('docs', 'explorer');
const wide = { viewport: { width: 1440, height: 900 }, colorScheme: 'light' } as const;
const narrow = { viewport: { width: 390, height: 844 }, colorScheme: 'dark', isMobile: true, hasTouch: true } as const;

mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const explorer = await openExplorer(withText);
for (const { name, path, waitFor } of pictures)
  for (const options of [wide, narrow]) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const page = await explorer.open(path, options);
    await page.locator(waitFor).first().waitFor();
    await page.waitForLoadState('networkidle');
    // Drawings settle.
    await page.waitForTimeout(1_000);
    await page.screenshot({ path: `${folder}/${name}-${options.viewport.width}.png` });
    await page.context().close();
  }
await explorer.close();
