/** Articles in JSON: a document with one or many of schema.org's NewsArticle, or one document a line. */

import type { Fault, Finding } from '../finding.ts';
import { joinText } from '../normalize-text.ts';
import { findNewsArticles } from './news-article.ts';
import { readBody } from './read-body.ts';
import { dateFault } from './read-text.ts';

/** The articles of a JSON text; where it is no single document, each of its lines is one. */
export function readJson(text: string): Finding[] {
  const document = parse(text);
  if ('value' in document) return readDocument(document.value, text, 1);
  const lines = text.split('\n');
  const isLines = lines.filter((line) => /^\s*[{[].*[}\]]\s*$/.test(line)).length > 1;
  if (!isLines) return [{ line: document.line, fault: notJson(document.reason) }];
  return lines.flatMap((line, index) => readJsonLine(line, index + 1));
}

/** The articles of one line of JSON lines; an empty line holds none. */
export function readJsonLine(text: string, line: number): Finding[] {
  if (text.trim() === '') return [];
  const document = parse(text);
  return 'value' in document ? readDocument(document.value, text, line) : [{ line, fault: notJson(document.reason) }];
}

function notJson(reason: string): Fault {
  return { code: 'NOT_JSON', reason: `is no JSON (${reason}): mend it, or give each article on a line of its own` };
}

function parse(text: string): { value: unknown } | { reason: string; line: number } {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^(.{0,120}).*$/s, '$1').replace(/\s+/g, ' ') : '';
    const place = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    return { reason, line: text.slice(0, place).split('\n').length };
  }
}

function readDocument(value: unknown, text: string, line: number): Finding[] {
  const articles = findNewsArticles(value);
  if (articles.length === 0) {
    const reason = 'holds no article of schema.org: an object with "@type": "NewsArticle" and an "articleBody" is one';
    return [{ line, fault: { code: 'NOT_AN_ARTICLE', reason } }];
  }
  const lines = articles.length > 1 || text.includes('\n') ? linesOfObjects(text) : [];
  return articles.flatMap(({ index, article }): Finding[] => {
    const at = line + (lines[index] ?? 0);
    const { facts, body, date } = article;
    const paragraphs = readBody(body);
    if (paragraphs.length === 0)
      return [
        { line: at, fault: { code: 'NO_TEXT', field: '/articleBody', reason: 'has no text: give its articleBody' } },
      ];
    const fault = facts.published === undefined ? dateFault(date) : undefined;
    const read: Finding = { line: at, article: { format: 'JSON', text: joinText(facts.title, paragraphs), ...facts } };
    return fault ? [{ line: at, fault: { ...fault, field: '/datePublished' } }, read] : [read];
  });
}

/** For each object of a JSON text, in order, how many lines stand before it. */
function linesOfObjects(text: string): number[] {
  const lines: number[] = [];
  let line = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\n') line += 1;
    else if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (sign === '{' && !quoted) lines.push(line);
  }
  return lines;
}
