/** The explorer for those who may write: a file of tokens, windows in which somebody is signed in, and an article of the tests' own. */

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createToken } from '../../src/access/manage-tokens.ts';
import { type Explorer, openExplorer } from './explorer-page.ts';

/** What is read in it holds a chain, a name that the graph knows, a misspelt one, and speech of all three modes. */
export const harbour = {
  title: 'Harbour closed after storm',
  outlet: 'Harbour Post',
  published: '2022-01-12',
  content: `Harbour closed after storm

The port of Kaja closed on Monday, Mayor Lena Orav said. “Nobody sails today,” she told reporters.

RIA reported the Estonian Port Ministry as saying that nearly 40 boats had been damaged. According to a fisherman, the quay is gone.

Orav warned that “the water will rise again” before Friday. Antony Blinken said Kazakhstan would help as well. “It is over,” Blinkin added.`,
};

/** Two that may be one. */
const twins = [
  { type: 'entity', id: 'organization:kaja-broadcasting', kind: 'ORGANIZATION', name: 'Kaja Broadcasting' },
  {
    ...{ type: 'entity', id: 'organization:radio-kaja', kind: 'ORGANIZATION', name: 'Radio Kaja' },
    aliases: ['Kaja Broadcasting'],
  },
];

export interface Writers {
  readonly explorer: Explorer;
  /** A curator's. */
  readonly token: string;
  /** The file of tokens. */
  readonly tokens: string;
  /** A window at an address, in which a curator is signed in. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What the API answers to a curator. */
  tell(query: string, variables?: object): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts the service on the seed, with a curator called Ada and two entities that may be one. */
export async function openForWriters(): Promise<Writers> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-test-'));
  const tokens = join(folder, 'tokens.json');
  const records = join(folder, 'twins.jsonl');
  await writeFile(records, twins.map((record) => `${JSON.stringify(record)}\n`).join(''));
  const token = await createToken(tokens, { name: 'Ada', role: 'CURATOR' });
  const explorer = await openExplorer([records], { HEARSAY_TOKENS: tokens });
  return {
    ...{ explorer, token, tokens },
    async open(path, options) {
      const page = await explorer.open('/health', options);
      await page.evaluate(`sessionStorage.setItem('hearsay:token', ${JSON.stringify(token)})`);
      await page.goto(explorer.url + path);
      return page;
    },
    async tell(query, variables = {}) {
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${explorer.url}/graphql`, { method: 'POST', headers, body });
      return response.json();
    },
    async close() {
      await explorer.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Adds the article over the API. */
export function importHarbour(writers: Writers): Promise<void> {
  return importArticle(writers, harbour);
}

/** Adds an article over the API. */
export async function importArticle(writers: Writers, article: typeof harbour): Promise<void> {
  await writers.tell('mutation ($article: ArticleInput!) { articleImport(input: {article: $article}) { status } }', {
    article,
  });
}
