/** Captions of pictures: kept where they say whose words or claim they give, left out where they only tell what is seen. */

import type { PageDocument, PageElement } from './page-element.ts';

const captions =
  'figcaption, .caption, .wp-caption-text, .image-caption, .media-caption, .photo-caption, [itemprop=caption], [class*=caption]';

/** `…, the ministry said`, `according to …`, or words in quotation marks. */
const attributed =
  /\b(?:said|says|saying|told|tells|according to|reported|reports|claimed|claims|announced|warned|added|stated|quoted|confirmed|alleged)\b|["“„«][^"”“»]{3,}["”“»]/i;

/** Puts captions that attribute something in their pictures' place, as paragraphs, and takes out all others. */
export function keepCaptions(document: PageDocument): void {
  for (const caption of [...document.body.querySelectorAll(captions)]) {
    const text = caption.textContent ?? '';
    const place = caption.closest('figure') ?? caption;
    if (holdsMore(caption)) continue;
    if (attributed.test(text)) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      place.replaceWith(paragraph);
    } else if (place !== caption && lengthOf(place) > lengthOf(caption) * 4) caption.remove();
    else place.remove();
  }
}

/** A class with "caption" in its name on something that is none. */
function holdsMore(element: PageElement): boolean {
  return element.querySelector('article, h1, h2, p + p + p') !== null;
}

function lengthOf(element: PageElement): number {
  return element.textContent?.length ?? 0;
}
