/** Block quotations with a footer that says whose words they are: quotation marks around them, a dash before the footer. */

import { blockText } from './block-text.ts';
import type { PageDocument, PageElement } from './page-element.ts';

const dash = /^(?:[—–―]|--?\s)\s*/;
const marks = /["“”„«»]/;

/**
 * Sets what the page shows by its layout in plain writing: `“We hear you.”`, `— Hanna Voss, manager`. A footer becomes a
 * paragraph, for Readability takes out every other.
 */
export function quoteBlocks(document: PageDocument): void {
  for (const block of [...document.body.querySelectorAll('blockquote')])
    if (block.querySelector('blockquote') === null) quoteBlock(document, block);
  for (const footer of [...document.body.querySelectorAll('blockquote footer')])
    footer.replaceWith(toParagraph(document, footer.textContent ?? ''));
}

function quoteBlock(document: PageDocument, block: PageElement): void {
  const paragraphs = blockText(block);
  const last = paragraphs.at(-1) ?? '';
  if (paragraphs.length < 2 || !(dash.test(last) || block.querySelector('footer') !== null)) return;
  const words = paragraphs.slice(0, -1);
  // Words that have marks already keep them as they are.
  const bare = !words.some((paragraph) => marks.test(paragraph));
  const quoted = words.map((paragraph, at) => `“${paragraph}${at === words.length - 1 ? '”' : ''}`);
  const lines = [...(bare ? quoted : words), `— ${last.replace(dash, '')}`];
  block.replaceChildren(...lines.map((line) => toParagraph(document, line)));
}

function toParagraph(document: PageDocument, text: string): PageElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}
