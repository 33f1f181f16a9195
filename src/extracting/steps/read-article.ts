/** Reading an article: blocks, quotations and sentences, so that every later step sees the same. */

import { findBlocks, type Range } from './blocks.ts';
import { type Casing, isTitleCase, readCasing, toSentenceCase } from './headline-case.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { findSentences } from './sentences.ts';
import { withDoubleMarks } from './speech-marks.ts';

/** A text taken apart. */
export interface ReadArticle {
  readonly text: string;
  readonly blocks: readonly Range[];
  readonly quotations: readonly Quotation[];
  readonly sentences: readonly Sentence[];
}

const longestHeadline = 250;

export function readArticle(text: string): ReadArticle {
  const blocks = findBlocks(text);
  const marked = withDoubleMarks(text, blocks);
  const quotations = findQuotations(marked, blocks);
  const sentences: Sentence[] = [];
  let known: Casing | undefined;
  const casing = () => {
    known ??= readCasing(text);
    return known;
  };
  let near = 0;
  for (const [block, range] of blocks.entries()) {
    while (near < quotations.length && (quotations[near] as Quotation).end <= range.start) near += 1;
    const inBlock = quotations.slice(near).filter(({ start }, at) => at < 400 && start < range.end);
    for (const place of findSentences(marked, range)) {
      const headline = block === 0 && blocks.length > 1 && place.end - place.start < longestHeadline;
      const line = marked.slice(place.start, place.end);
      const plain = line.length < longestHeadline && isTitleCase(line) ? toSentenceCase(line, casing()) : undefined;
      sentences.push(
        readSentence(
          marked,
          { start: place.start, end: place.end, index: sentences.length, block, headline },
          inBlock,
          plain,
        ),
      );
    }
  }
  return { text, blocks, quotations, sentences };
}
