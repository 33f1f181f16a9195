/** Opens a headless Chromium that needs no installation, runs as root, and talks to nobody by itself. */

import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  // No name but this machine's resolves, so a page can ask for the internet and not reach it.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
  '--no-proxy-server',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** Opens the browser: `const browser = await openBrowser(); … await browser.close();`. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: quiet,
    headless: true,
  });
}
