/** Opens a headless Chromium that needs no installation, runs as root, and talks to nobody by itself. */

import chromium from '@sparticuz/chromium';
import { type Browser, type BrowserServer, type LaunchOptions, chromium as playwright } from 'playwright-core';
import { onDemand } from '../on-demand.ts';

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

/** Opens a browser of one's own: `const browser = await launchBrowser(); … await browser.close();`. */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch(await launchOptions());
}

/** Starts the browser that all tests share. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return playwright.launchServer(await launchOptions());
}

/** Opens the shared browser, with windows that no other test sees; closing it closes these only. What runs without jest has one of its own. */
export async function openBrowser(): Promise<Browser> {
  if (!process.env.HEARSAY_TEST_SHARED) return launchBrowser();
  const { endpoint } = await onDemand('chromium');
  return playwright.connect(endpoint);
}

async function launchOptions(): Promise<LaunchOptions> {
  return { executablePath: await chromium.executablePath(), args: quiet, headless: true };
}
