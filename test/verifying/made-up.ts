/** Little made-up articles and the records that point into them, for checking anchors. */

import { createHash } from 'node:crypto';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Where words stand in a text, counted in code points and without the code under test. */
export function placeOf(text: string, words: string): { start: number; end: number } {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" does not stand in the text.`);
  const start = Array.from(text.slice(0, at)).length;
  return { start, end: start + Array.from(words).length };
}

export const madeUpText =
  '𝔸lmost dry in Exampleland 🙂\r\nOn Sunday 𝔸da Example said that “rain\r\nwill fall 👩‍🚀 on us,” and it did.\r\n' +
  'By Monday nearly\u00a06,000 roofs leaked, Ada Example said.';

const article = 'article:made-up';

/** The article record of a text. */
export function articleOf(text: string) {
  return {
    ...{ type: 'article', id: article, title: 'Rain', published: '2022-01-09', outlet: 'organization:example-daily' },
    ...{ sha256: sha256(text), length: Array.from(text).length },
  };
}

/** A direct statement whose anchors stand at these words of the text. */
export function statementOf(text: string, words: { speaker?: string; cue: string; content: string }) {
  const { speaker, cue, content } = words;
  return {
    ...{ type: 'statement', id: 'statement:made-up-1', article, speaker: 'person:ada-example', mode: 'DIRECT' },
    ...{ cue, gist: 'Rain is on its way.', quotes: ['rain will fall 👩‍🚀 on us,'] },
    anchors: [
      ...(speaker === undefined ? [] : [{ part: 'SPEAKER', ...placeOf(text, speaker) }]),
      { part: 'CUE', ...placeOf(text, cue) },
      { part: 'CONTENT', ...placeOf(text, content) },
    ],
  };
}

/** A figure at these words of the text, which it gives on one line. */
export function figureOf(text: string, words: string) {
  return {
    ...{ type: 'figure', id: 'figure:made-up-1', article, measure: 'OTHER', value: 6000, approximation: 'NEARLY' },
    ...{ unit: 'roofs', scope: 'Exampleland', words: words.replace(/\s+/g, ' '), ...placeOf(text, words) },
  };
}
