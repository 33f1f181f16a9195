/** Plain text: what its file holds, to the letter; the title where the first line can be nothing else. */

import { canonicalUrl } from '../canonical-url.ts';
import { type ArticleFacts, type Finding, knownFacts } from '../finding.ts';
import type { IncomingArticle } from '../incoming-article.ts';
import { normalizeLine } from '../normalize-text.ts';
import { toLanguage } from '../to-language.ts';
import { toMoment } from '../to-moment.ts';

const names = ['title', 'published', 'outlet', 'author', 'url', 'language'] as const;

/**
 * The article of a plain text. It may open with lines such as `Title: …`, `Published: 2022-01-09`, `Outlet: …`, `Author: …`,
 * `URL: …`, `Language: en`, ended by a blank line; the text then is what follows. Nothing else is changed or left out.
 */
export function readText(text: string): Finding[] {
  const header =
    /^\ufeff?((?:(?:title|published|outlet|author|url|language):[^\r\n]*(?:\r\n?|\n))+)[^\S\r\n]*(?:\r\n?|\n)/i.exec(
      text,
    );
  if (!header) return [articleOf(text, knownFacts({ ...nothing, title: findTitle(text) }))];
  const lines = (header[1] ?? '').split(/\r\n?|\n/).filter((line) => line !== '');
  const given = new Map(lines.map((line) => splitHeader(line)));
  const body = text.slice(header[0].length);
  const published = given.get('published');
  const moment = published ? toMoment(published) : undefined;
  const facts = knownFacts({
    ...nothing,
    title: given.get('title') ?? findTitle(body),
    published: moment,
    outlet: given.get('outlet'),
    author: given.get('author'),
    url: canonicalUrl(given.get('url')),
    language: toLanguage(given.get('language')),
  });
  const line = lines.findIndex((header) => /^\ufeff?published:/i.test(header)) + 1;
  const fault = dateFault(published);
  const before = Array.from(header[0]).length;
  return [...(fault && !moment ? [{ line, fault }] : []), articleOf(body, { ...facts, before })];
}

const nothing = Object.fromEntries(names.map((name) => [name, undefined])) as Record<
  (typeof names)[number],
  string | undefined
>;

function articleOf(text: string, facts: ArticleFacts & Pick<IncomingArticle, 'before'>): Finding {
  const line = 1;
  if (!/[\p{L}\p{N}]/u.test(text))
    return { line, fault: { code: 'NO_TEXT', reason: 'holds no words: give the text of an article' } };
  return { line, article: { format: 'TEXT', text: text.replace(/\p{Cs}/gu, '\ufffd'), ...facts } };
}

function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).replace('\ufeff', '').toLowerCase(), normalizeLine(line.slice(colon + 1))];
}

/** The report on a date that is given and is none. */
export function dateFault(written: string | undefined): Extract<Finding, { fault: unknown }>['fault'] | undefined {
  if (!written) return undefined;
  const reason = `"${written.slice(0, 60)}" is no date and was left out: write one such as 2022-01-09 or 2022-01-09T14:05Z`;
  return { code: 'DATE_UNREADABLE', reason };
}

/**
 * The first line where a blank line follows, then at least one whole sentence, and the line itself is short and is none;
 * undefined otherwise.
 */
export function findTitle(text: string): string | undefined {
  const match = /^[\ufeff\s]*([^\r\n]{8,200})(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/.exec(text.slice(0, 1000));
  const line = normalizeLine(match?.[1] ?? '');
  const isTitle = /^[\p{Lu}\p{N}\p{Lo}‘'“"«¿¡]/u.test(line) && /\s/.test(line) && !/[.,;:…]["'”’»)]*$/.test(line);
  if (!match || !isTitle || /^by\s|\s[-–—]{1,2}\s*$/i.test(line)) return undefined;
  return /[.!?。؟।]["'”’»)]*(?:\s|$)/.test(text.slice(match[0].length, match[0].length + 5000)) ? line : undefined;
}
