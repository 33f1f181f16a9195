/** The text of an element, as paragraphs: one for each block, or for each part that two line breaks end. */

import { normalizeLines } from '../normalize-text.ts';
import { isElement, type PageElement, type PageNode } from './page-element.ts';
import { walk } from './walk.ts';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark meter nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** The paragraphs under an element, in order. Elements of no known name are blocks. */
export function blockText(root: PageElement): string[] {
  const paragraphs: string[] = [];
  let words: string[] = [];
  const end = (): void => {
    for (const part of words.join('').split(/\n[^\S\n]*\n\s*/)) {
      const paragraph = normalizeLines(part);
      if (paragraph !== '') paragraphs.push(paragraph);
    }
    words = [];
  };
  const enter = (node: PageNode): void => {
    if (node.nodeType === 3) words.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (!isElement(node)) return;
    if (node.localName === 'br') words.push('\n');
    else if (node.localName === 'q') words.push('“');
    else if (node.localName === 'td' || node.localName === 'th') words.push(' ');
    else if (!inline.has(node.localName)) end();
  };
  const leave = (node: PageNode): void => {
    if (!isElement(node)) return;
    if (node.localName === 'q') words.push('”');
    else if (!inline.has(node.localName) && !/^(?:br|td|th)$/.test(node.localName)) end();
  };
  walk(root, enter, leave);
  end();
  return paragraphs;
}
