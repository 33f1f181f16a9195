/** The main text of a page: noise out, then what Readability takes for the article. */

import { Readability } from '@mozilla/readability';
import { maxSearch } from '../limits.ts';
import { blockText } from './block-text.ts';
import { keepCaptions } from './keep-captions.ts';
import { type PageDocument, type PageElement, parseBody } from './page-element.ts';
import { quoteBlocks } from './quote-blocks.ts';
import type { SlimPage } from './slim-page.ts';
import { stripNoise } from './strip-noise.ts';
import { stripPhrases } from './strip-phrases.ts';

/** Below this many characters Readability looks again, with fewer things left out. A brief is that short. */
const shortest = 140;

/** The paragraphs of a page's article; none where it has no text. `heading` is its one `h1`. */
export function mainText({ body, cost }: SlimPage): { paragraphs: string[]; heading?: string } {
  const document = parseBody(body);
  stripNoise(document);
  keepCaptions(document);
  quoteBlocks(document);
  const headings = [...document.body.querySelectorAll('h1')];
  const heading = headings.length === 1 ? headings[0]?.textContent : undefined;
  const plain = stripPhrases(blockText(document.querySelector('[itemprop~=articleBody]') ?? document.body));
  const found = cost > maxSearch ? null : readable(document);
  const paragraphs = found === null ? plain : stripPhrases(blockText(found));
  return { paragraphs: paragraphs.length === 0 ? plain : paragraphs, ...(heading && { heading }) };
}

function readable(document: PageDocument): PageElement | null {
  const options = { charThreshold: shortest, disableJSONLD: true, serializer: (node: unknown) => node as PageElement };
  return new Readability<PageElement>(document as never, options).parse()?.content ?? null;
}
