/** From the words of an added statement, as they stand in its article, to their places, and to how it is said. */

import { HearsayError } from '../errors.ts';
import { CodePointText } from '../record/code-points.ts';
import { oneLine } from '../record/one-line.ts';
import type { Anchor } from '../record/record.ts';
import type { StatementAddition } from './add-statement.ts';
import { contentSpeech } from './content-speech.ts';
import { findWords } from './find-words.ts';

/** The anchors that are given, and for the other parts the places of their words. @throws HearsayError INPUT_INVALID */
export function anchorsOf(addition: StatementAddition, text: string | undefined): readonly Anchor[] {
  const { content, cue, speakerWords, anchors } = addition;
  const given = (anchors ?? []).map(({ part, start, end }) => ({ part, start, end }));
  const has = (part: Anchor['part']) => given.some((anchor) => anchor.part === part);
  if (text === undefined) {
    if (has('CONTENT') && has('CUE')) return given;
    throw invalid('anchors', 'The graph does not hold the text of this article: give the places of CUE and CONTENT');
  }
  const found = [...given];
  if (!has('CONTENT')) {
    if (!content || content.length === 0) throw invalid('content', 'Give the words that were said, or their place');
    for (const [at, words] of content.entries())
      found.push(findWords(text, { part: 'CONTENT', words, field: ['content', String(at)] }));
  }
  const near = Math.min(...found.flatMap(({ part, start }) => (part === 'CONTENT' ? [start] : [])));
  if (!has('CUE')) {
    if (!cue) throw invalid('cue', 'Give the words that attribute it, or their place');
    for (const words of cue.split('…')) found.push(findWords(text, { part: 'CUE', words, near, field: ['cue'] }));
  }
  if (!has('SPEAKER') && speakerWords)
    found.push(findWords(text, { part: 'SPEAKER', words: speakerWords, near, field: ['speakerWords'] }));
  const order = ['SPEAKER', 'CUE', 'CONTENT'];
  return found.toSorted((one, other) => order.indexOf(one.part) - order.indexOf(other.part) || one.start - other.start);
}

/** How, by which cue and what: as people say it, and else as the words in the text do. @throws HearsayError INPUT_INVALID */
export function speechOf(addition: StatementAddition, anchors: readonly Anchor[], text: string | undefined) {
  const { mode, quotes, gist, cue } = addition;
  const read = text === undefined ? null : contentSpeech(wordsAt('CONTENT', anchors, text));
  const said = {
    mode: mode ?? read?.mode,
    cue: cue ?? (text === undefined ? undefined : wordsAt('CUE', anchors, text).join(' … ')),
    gist: gist ?? read?.gist,
  };
  for (const [field, value] of Object.entries(said))
    if (value === undefined)
      throw invalid(field, `The graph does not hold the text of this article: give the ${field}`);
  const { mode: known = 'INDIRECT', cue: words = '', gist: sentence = '' } = said;
  return {
    ...{ mode: known, cue: words, gist: sentence },
    quotes: known === 'INDIRECT' ? [] : [...(quotes ?? read?.quotes ?? [])],
  };
}

/** The words at the anchors of a part, each on one line. */
export function wordsAt(part: Anchor['part'], anchors: readonly Anchor[], text: string): string[] {
  const points = new CodePointText(text);
  return anchors.filter((anchor) => anchor.part === part).map(({ start, end }) => oneLine(points.slice(start, end)));
}

/** What is wrong with a field, said in a sentence without its point. */
export function invalid(field: string, message: string): HearsayError {
  return new HearsayError('INPUT_INVALID', `${message}.`, { details: { field } });
}
