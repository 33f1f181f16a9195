/** Articles of the corpus, mixed and broken, as texts, pages, feeds and JSON, read by the command line. */

import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFile } from '../../src/project.ts';
import type { Random } from '../../tools/generate/random.ts';
import type { Fault, Outcome, Trial } from '../fault.ts';
import { runHearsay } from '../running/hearsay.ts';
import { breakText } from './break-text.ts';

const atOnce = 1_000;
const longestReading = 240_000;

export const mutatedArticles: Fault = {
  ...{
    name: 'mutated-articles',
    title: 'articles mixed, cut off and full of odd signs, as texts, pages, feeds and JSON',
  },
  ...{ grounds: ['none'], times: 20_000, minutes: 5 },
  attempt,
};

async function attempt({ folder, random, mayGoOn, count }: Trial): Promise<Outcome> {
  const paragraphs = readParagraphs();
  const failures: string[] = [];
  let [sent, read, longest] = [0, 0, 0];
  while (mayGoOn()) {
    const articles = join(folder, 'articles');
    await mkdir(articles, { recursive: true });
    const files: string[] = [];
    for (; files.length < atOnce && mayGoOn(); count()) {
      const [name, text] = mutate(paragraphs, random, files.length);
      await writeFile(join(articles, name), text);
      files.push(name);
    }
    const begun = performance.now();
    const args = ['extract', articles, '--published', '2022-01-09', '--outlet', 'Harbour Post'];
    const { code, stdout, stderr } = await runHearsay(folder, args);
    longest = Math.max(longest, performance.now() - begun);
    sent += files.length;
    if (code !== 0 && code !== 1) failures.push(`extract ended with ${code}: ${stderr.slice(0, 400)}`);
    if (/^\s+at \S+.*:\d+/m.test(stderr)) failures.push(`a stack trace: ${stderr.slice(0, 400)}`);
    const records = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { type: string });
    read += records.filter(({ type }) => type === 'article').length;
    failures.push(...lost(files, stderr, records.length));
    await rm(articles, { recursive: true });
  }
  if (longest > longestReading) failures.push(`${atOnce} articles took ${Math.round(longest / 1000)} s.`);
  return {
    sent,
    promise: `all are read, ${Math.round((read / sent) * 100)} % as articles of their own, or told by file, line and reason; nothing crashes or hangs`,
    failures,
  };
}

/** Where nothing was read, each file must be told of. */
function lost(files: readonly string[], stderr: string, records: number): string[] {
  if (records > 0) return [];
  return files.filter((file) => !stderr.includes(file)).map((file) => `${file} is neither read nor told of`);
}

function readParagraphs(): readonly string[] {
  return readdirSync(projectFile('corpus', 'articles'))
    .map((file) => readFileSync(projectFile('corpus', 'articles', file), 'utf8'))
    .flatMap((text) => text.split(/\n\n+/))
    .filter((paragraph) => paragraph.length > 40);
}

function mutate(paragraphs: readonly string[], random: Random, number: number): readonly [string, string | Buffer] {
  const chosen = Array.from({ length: 1 + random.whole(2) }, () => paragraphs[random.whole(paragraphs.length)] ?? '');
  const broken = chosen.map((paragraph) => (random.chance(0.5) ? breakText(paragraph, random) : paragraph));
  const [form, text] = random.pick([
    ['txt', broken.join('\n\n')],
    ['txt', broken.join('\r\n\r\n')],
    ['html', breakText(pageOf(broken), random)],
    ['json', random.chance(0.5) ? articleOf(broken) : breakText(articleOf(broken), random)],
    ['xml', breakText(feedOf(broken), random)],
  ]);
  const bytes = Buffer.from(text);
  // Another encoding than it says, or bytes that are none.
  if (random.chance(0.05)) bytes[random.whole(Math.max(1, bytes.length))] = random.whole(256);
  return [`${number}.${form}`, random.chance(0.03) ? Buffer.from(text, 'utf16le') : bytes];
}

const pageOf = (paragraphs: readonly string[]) =>
  `<!doctype html><html><head><title>Harbour closed</title><meta property="article:published_time" content="2022-01-09"></head><body><article>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></body></html>`;

const articleOf = (paragraphs: readonly string[]) =>
  JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Harbour closed',
    datePublished: '2022-01-09',
    articleBody: paragraphs.join('\n\n'),
  });

const feedOf = (paragraphs: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Post</title>${paragraphs.map((paragraph, index) => `<item><title>Item ${index}</title><pubDate>Sun, 09 Jan 2022 10:00:00 GMT</pubDate><description><![CDATA[<p>${paragraph}</p>]]></description></item>`).join('')}</channel></rss>`;
