/** A piece of HTML that is an article's body: all of it is text but what is noise. */

import { blockText } from './block-text.ts';
import { keepCaptions } from './keep-captions.ts';
import { parseBody } from './page-element.ts';
import { slimPage } from './slim-page.ts';
import { stripNoise } from './strip-noise.ts';
import { stripPhrases } from './strip-phrases.ts';

/** The paragraphs of a piece of HTML. @throws PageTooLarge */
export function readFragment(html: string): string[] {
  const document = parseBody(slimPage(html).body);
  stripNoise(document);
  keepCaptions(document);
  return stripPhrases(blockText(document.body));
}
