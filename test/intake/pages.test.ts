/** Pages of many layouts: what is marked `data-expect="in"` is the text (as `data-written` has it), in order; what is marked `out` is not in it. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseHTML } from 'linkedom';
import { readArticle } from '../../src/intake/read-article.ts';
import { projectFile } from '../../src/project.ts';

const folder = projectFile('test/intake/pages');
const names = readdirSync(folder).map((file) => file.replace(/\.html$/, ''));

function articleOf(name: string) {
  const file = `${name}.html`;
  const incoming = readArticle(readFileSync(join(folder, file)), { file });
  const [first] = incoming;
  if (incoming.length !== 1 || !first || !('article' in first)) throw new Error(JSON.stringify(incoming));
  return first.article;
}

const squeeze = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

function marked(name: string, mark: 'in' | 'out'): string[] {
  const { document } = parseHTML(readFileSync(join(folder, `${name}.html`), 'utf8'));
  return [...document.querySelectorAll(`[data-expect=${mark}]`)].map((element) =>
    squeeze(element.getAttribute('data-written') ?? element.textContent),
  );
}

test('there are pages of many kinds', () => {
  expect(names.length).toBeGreaterThanOrEqual(15);
});

describe.each(names)('%s', (name) => {
  test('all of its article is in the text, in order', () => {
    const paragraphs = articleOf(name).text.split('\n\n');
    expect(paragraphs.filter((paragraph) => marked(name, 'in').includes(paragraph))).toEqual(marked(name, 'in'));
  });

  test('nothing beside it is', () => {
    const { text } = articleOf(name);
    expect(marked(name, 'out').filter((noise) => text.includes(noise))).toEqual([]);
  });

  test('it begins with its title, and no paragraph is there that the page does not mark', () => {
    const { text, title } = articleOf(name);
    const [first, ...rest] = text.split('\n\n');
    expect(first).toBe(title);
    const expected = unmarked[name] ?? marked(name, 'in');
    expect(rest).toEqual(expected);
  });
});

/** Paragraphs of pages where marks are not all: their markup parts them otherwise. */
const unmarked: Readonly<Record<string, readonly string[]>> = {
  quotations: [
    ...marked('quotations', 'in').slice(0, 3),
    'Its conductor was shorter. “Buy earplugs”, he told a student paper.',
    ...marked('quotations', 'in').slice(3),
  ],
  'script-shell': [
    'The museum in Tarn will return six bells to the village of Lye, its director said.',
    'The village had asked for them since 1951, according to its priest.',
  ],
  'table-layout': [
    'The clock on the town hall stopped at ten past four on Friday and will not be mended before Easter, the council said.',
    '“It is the spring,” said the clockmaker, Edwin Né, who has wound it for forty years. “It was always going to be the spring.”',
    'The mayor told the Courier that she would look at the church instead.',
    'A collection will be held on Sunday – bring coins, the council asked.',
  ],
};
