/** A name and a colon: `Berg: ‘We stay’`, `Anna Berg: “The harbour is ours.”`, `Poll: Most want a bridge`. */

import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';
import { opensHere } from './quoted-words.ts';

/** What kind of article it is, which says nothing. */
const genres =
  /^(?:interview|exclusive|video|watch|opinion|comment|editorial|explainer|profile|review|podcast|update)$/;

/** The words before and after the colon of a headline, or before a quotation; the colon itself is the cue. */
export function namedColon(sentence: Sentence): { speaker: Words; cue: Words; content: Words; quoted: boolean } | null {
  const at = sentence.chunks.findIndex(({ kind }) => kind === 'COLON');
  const colon = chunkOf(sentence, at);
  const next = chunkOf(sentence, at + 1);
  if (!colon || !next || at < 1 || at > 8) return null;
  const names = sentence.chunks.slice(0, at);
  if (names.length === 1 && genres.test(names[0]?.head.lower ?? '')) return null;
  if (
    !names.every(
      ({ kind, head }) =>
        kind === 'NP' || kind === 'CC' || kind === 'COMMA' || (kind === 'PREP' && head.lower === 'of'),
    )
  )
    return null;
  const quoted =
    (next.kind === 'QUOTE' && opensHere(sentence, next.first)) || /^['‘]/.test(sentence.tokens[next.first]?.text ?? '');
  const named =
    sentence.tokens[0]?.tag === 'PROPN' ||
    /^(?:poll|report|study|survey|analysis|police|official|officials)$/.test(names.at(-1)?.head.lower ?? '');
  if (!named || !(quoted || sentence.headline)) return null;
  const last = sentence.tokens.length - 1;
  const cue = { first: colon.first, last: colon.last };
  return { speaker: { first: 0, last: colon.first - 1 }, cue, content: { first: next.first, last }, quoted };
}
