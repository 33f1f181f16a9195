/** The body of an article that stands in JSON or in a feed: plain text, or a piece of HTML. */

import { decodeHTML } from 'entities';
import { toParagraphs } from '../normalize-text.ts';
import { readFragment } from '../page/read-fragment.ts';

const markup =
  /<\/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|span|a|b|i|em|strong|figure|img|section|article|table)\b[^<>]*>/i;

/** `One &amp; two.\nThree.` → `['One & two.', 'Three.']`; `<p>One.<p>Two.` → `['One.', 'Two.']`. */
export function readBody(body: string): string[] {
  return markup.test(body) ? readFragment(body) : toParagraphs(decodeHTML(body));
}
