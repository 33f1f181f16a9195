/** A name and a colon: `Berg: ‘We stay’`, `Anna Berg: “The harbour is ours.”`, `Poll: Most want a bridge`, `UN: 300 have fled`. */

import type { Chunk } from '../steps/chunks.ts';
import { isMedia, isPeople, kindOf, toldKindOf } from '../steps/mention-kinds.ts';
import { chunkOf, type Sentence, type Words } from '../steps/sentence.ts';
import type { Token } from '../steps/tokens.ts';
import { opensHere } from './quoted-words.ts';
import { opensClause } from './reported-clause.ts';

/** What kind of article it is, which says nothing. */
const genres =
  /^(?:interview|exclusive|video|watch|opinion|comment|editorial|explainer|profile|review|podcast|update)$/;

/** `Storm Freya: latest updates` */
const rubrics = /^(?:latest|live|what|how|why|everything|timeline|analysis|explained|updates?)$/;

/** The words before and after the colon of a headline, before a quotation, or before a clause; the colon itself is the cue. */
export function namedColon(sentence: Sentence): { speaker: Words; cue: Words; content: Words; quoted: boolean } | null {
  const at = sentence.chunks.findIndex(({ kind }) => kind === 'COLON');
  const colon = chunkOf(sentence, at);
  const next = chunkOf(sentence, at + 1);
  if (!colon || !next || at < 1 || at > 8) return null;
  // `14:05 Police: two men are held`: when an entry of a live blog was written.
  const from = chunkOf(sentence, 0)?.kind === 'OTHER' ? 1 : 0;
  const names = sentence.chunks.slice(from, at);
  const start = names[0]?.first;
  if (start === undefined) return null;
  if (rubrics.test(next.head.lower) || rubrics.test(sentence.tokens[next.first]?.lower ?? '')) return null;
  if (names.length === 1 && genres.test(names[0]?.head.lower ?? '')) return null;
  if (
    !names.every(
      ({ kind, head }) =>
        kind === 'NP' ||
        kind === 'CC' ||
        kind === 'COMMA' ||
        (kind === 'PREP' && /^(?:of|in|at|from|for)$/.test(head.lower)),
    )
  )
    return null;
  const quoted =
    (next.kind === 'QUOTE' && opensHere(sentence, next.first)) || /^['‘]/.test(sentence.tokens[next.first]?.text ?? '');
  const words = sentence.tokens.slice(start, colon.first);
  const named =
    sentence.tokens[start]?.tag === 'PROPN' ||
    /^(?:poll|report|study|survey|analysis|police|official|officials)$/.test(names.at(-1)?.head.lower ?? '') ||
    (quoted && isPeople(words));
  const said =
    quoted || sentence.headline || (isSomebody(words, next) && opensClause(sentence, overAdverb(sentence, at + 1)));
  if (!named || !said || (!quoted && isHappening(words))) return null;
  const last = sentence.tokens.length - 1;
  const cue = { first: colon.first, last: colon.last };
  return { speaker: { first: start, last: colon.first - 1 }, cue, content: { first: next.first, last }, quoted };
}

/** `Port strike: pickets at four gates`: what happens says nothing. */
function isHappening(words: readonly Token[]): boolean {
  return /^(?:EVENT|PLACE)$/.test(toldKindOf(words) ?? '');
}

/** `Network Rail: only 20% of trains will run`: in the body a body or a person, and no question, no label of a list. */
function isSomebody(words: readonly Token[], next: Chunk): boolean {
  // `Anna Berg: we will rebuild it`
  if (isMedia(words)) return false;
  const kind = /^(?:i|we)$/.test(next.head.lower) ? kindOf(words) : toldKindOf(words);
  return kind === 'ORGANIZATION' || kind === 'COUNTRY' || (kind === 'PERSON' && words.length > 1);
}

function overAdverb(sentence: Sentence, at: number): number {
  return chunkOf(sentence, at)?.kind === 'ADV' ? at + 1 : at;
}
