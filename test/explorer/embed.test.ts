/** What other sites may frame: one chain or one network, by an iframe or the web component; everything else may not be framed. */

import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Explorer, openExplorer, until } from './explorer-page.ts';
import { findViolations } from './find-violations.ts';

const id = 'statement:upi-2022-01-09-000341';

describe('embedding', () => {
  let explorer: Explorer;
  /** Another site, with a page that frames us. */
  let site: Server;
  let elsewhere: string;

  beforeAll(async () => {
    explorer = await openExplorer();
    site = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        request.url === '/network'
          ? `<!doctype html><script src="${explorer.url}/embed.js" async></script>
             <hearsay-embed network="around=organization:ria" title="A network"></hearsay-embed>`
          : request.url === '/component'
            ? `<!doctype html><script src="${explorer.url}/embed.js" async></script>
             <hearsay-embed chain="${id}" theme="dark" title="A chain"></hearsay-embed>`
            : `<!doctype html><iframe src="${explorer.url}${request.url}"></iframe>`,
      );
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
    elsewhere = `http://localhost:${(site.address() as AddressInfo).port}`;
  }, 120_000);

  afterAll(async () => {
    await explorer?.close();
    site?.close();
  });

  test('a chain stands in another site by an iframe', async () => {
    const page = await explorer.open(`${elsewhere}/embed/chain/${id}`);
    await page.frameLocator('iframe').getByText('second-hand, through Russian state media').waitFor();
    await page.context().close();
  });

  test('the web component frames it in the theme that is asked for, as high as it is', async () => {
    const page = await explorer.open(`${elsewhere}/component`);
    const frame = page.frameLocator('hearsay-embed iframe');
    await frame.getByText('second-hand, through Russian state media').waitFor();
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    const iframe = page.locator('hearsay-embed iframe');
    expect(await iframe.getAttribute('title')).toBe('A chain');
    await until(async () => {
      const [outer, inner] = [await iframe.boundingBox(), await frame.locator('#embed').boundingBox()];
      return outer !== null && inner !== null && Math.abs(outer.height - inner.height) <= 1;
    });
    await page.context().close();
  });

  test('a network stands in a frame by the web component; a click on it opens the explorer', async () => {
    const page = await explorer.open(`${elsewhere}/network`);
    const frame = page.frameLocator('hearsay-embed iframe');
    await frame.getByRole('heading', { name: 'Who quoted whom around RIA Novosti' }).waitFor();
    await frame.locator('.network-names text').first().waitFor();
    const opened = page.context().waitForEvent('page');
    await frame.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    const explored = await opened;
    await explored.locator('.network-panel h2').first().waitFor();
    expect(new URL(explored.url()).searchParams.get('around')).toBe('organization:ria');
    await page.context().close();
  });

  test('what it links to opens in a window of its own', async () => {
    const page = await explorer.open(`/embed/chain/${id}`);
    const opened = page.context().waitForEvent('page');
    await page
      .getByRole('link', { name: /United Press International/ })
      .first()
      .click();
    await (await opened).getByRole('heading', { level: 1, name: 'United Press International' }).waitFor();
    await page.context().close();
  });

  test.each([
    ['/embed/chain/x', 'frame-ancestors *', null],
    ['/', "frame-ancestors 'none'", 'SAMEORIGIN'],
    ['/statement/x', "frame-ancestors 'none'", 'SAMEORIGIN'],
    ['/nowhere', "frame-ancestors 'none'", 'SAMEORIGIN'],
    ['/graphql', "frame-ancestors 'none'", 'SAMEORIGIN'],
  ])('%s says %s', async (path, ancestors, options) => {
    const { headers } = await fetch(explorer.url + path, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy.split(/; ?/)).toContain(ancestors);
    expect(headers.get('x-frame-options')).toBe(options);
    if (path !== '/graphql') expect(policy).not.toContain('unsafe');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    for (const path of [`/embed/chain/${id}`, '/embed/network?around=organization:ria', '/embed/nothing']) {
      const page = await explorer.open(path, { colorScheme });
      await page.locator('.chain, .network-names text, .empty').first().waitFor();
      expect([path, await findViolations(page)]).toEqual([path, []]);
      await page.context().close();
    }
  });
});
