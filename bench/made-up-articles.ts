/** As many articles as asked for, made of the corpus' texts with other names and days: the same ones each time. */

import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { projectFile } from '../src/project.ts';
import type { EntityRecord } from '../src/record/record.ts';

const corpus = projectFile('corpus');
const dayLength = 86_400_000;
/** Texts of one round are printed together; the next round's are another month's news, so that nothing repeats what was said before. */
const daysBetweenRounds = 32;
const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bran cor dal fen gris hol'.split(' ');

/** The file of JSON lines with `count` articles; made once. */
export async function madeUpArticles(count: number): Promise<string> {
  const folder = projectFile('.cache', 'bench', 'articles');
  const file = join(folder, `${count}.jsonl`);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  await pipeline(Readable.from(linesOf(count)), createWriteStream(`${file}.new`));
  await rename(`${file}.new`, file);
  return file;
}

/** Each a schema.org NewsArticle. */
export function* linesOf(count: number): Generator<string> {
  const texts = readdirSync(join(corpus, 'articles'))
    .sort()
    .map((name) => readFileSync(join(corpus, 'articles', name), 'utf8'));
  const names = namesIn(texts.join('\n'));
  for (let index = 0; index < count; index += 1) {
    const round = Math.floor(index / texts.length);
    const text = (texts[index % texts.length] ?? '').replace(/\p{L}+/gu, (word) =>
      names.has(word) ? madeUp(word, round) : word,
    );
    const day = new Date(Date.UTC(1990, 0, 1) + round * daysBetweenRounds * dayLength);
    yield `${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: text.split('\n', 1)[0],
      articleBody: text.slice(text.indexOf('\n') + 1).trim(),
      datePublished: day.toISOString().slice(0, 10),
      publisher: { '@type': 'Organization', name: `${madeUp('Outlet', index % 40)} Wire` },
      url: `https://articles.example/${index}`,
      inLanguage: 'en',
    })}\n`;
  }
}

/** The words of the corpus' names, but for those of countries and those that are also written small. */
function namesIn(texts: string): ReadonlySet<string> {
  const lines = readdirSync(join(corpus, 'records'))
    .filter((name) => name.startsWith('entities'))
    .flatMap((name) =>
      readFileSync(join(corpus, 'records', name), 'utf8')
        .trim()
        .split('\n'),
    );
  const entities = lines.map((line) => JSON.parse(line)).filter(({ type }) => type === 'entity') as EntityRecord[];
  const small = new Set(texts.match(/(?<!\p{L})\p{Ll}+/gu));
  const wordsOf = (kinds: readonly string[]) =>
    entities
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap(({ name, aliases = [] }) => [name, ...aliases].flatMap((one) => one.match(/\p{Lu}\p{Ll}{2,}/gu) ?? []));
  const countries = new Set(wordsOf(['COUNTRY']));
  const names = wordsOf(['PERSON', 'ORGANIZATION', 'PLACE']);
  return new Set(names.filter((word) => !countries.has(word) && !small.has(word.toLowerCase())));
}

/** The first round keeps the corpus' own names. */
function madeUp(word: string, round: number): string {
  if (round === 0) return word;
  const bytes = createHash('sha256').update(`${word} ${round}`).digest();
  const letters = [0, 1, 2].map((at) => syllables[(bytes[at] ?? 0) % syllables.length]).join('');
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}
