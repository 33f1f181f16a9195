/** What goes on: whom somebody told, through which paper, and on which day, in the sentences that follow with the same speaker. */

import type { ExtractedStatement, Mention } from '../extracted.ts';
import type { Draft } from './drafts.ts';

/** Verbs that go on with what was said before, to the same paper: `she told RIA. … she added`. */
const continuing = /^(?:add|continue|go-on|append|conclude|note|stress|explain)$/;
const answering = /^(?:reply|answer|respond|retort)$/;

type Telling = Pick<ExtractedStatement, 'audience' | 'relays' | 'saidOn'>;

/** The statements with what they have from the one before; `lastSentences` tells in which sentence each content ends. */
export function carryOver(
  statements: readonly ExtractedStatement[],
  drafts: readonly Draft[],
  lastSentences: readonly number[],
): ExtractedStatement[] {
  const carried = [...statements];
  let before = -1;
  for (const [index, statement] of statements.entries()) {
    const draft = drafts[index];
    if (!draft || draft.inside !== null || statement.headline) continue;
    const previous = carried[before];
    const near = draft.attribution.sentence.index - (lastSentences[before] ?? -9) <= 1;
    if (previous && near) carried[index] = { ...statement, ...tellingOf(statement, previous, draft, drafts[before]) };
    before = index;
  }
  return carried;
}

function tellingOf(
  { speaker, audience, relays, saidOn, act }: ExtractedStatement,
  previous: ExtractedStatement,
  { attribution }: Draft,
  earlier: Draft | undefined,
): Telling {
  const own = { audience, relays, saidOn };
  if (!speaker || !previous.speaker) return own;
  const { lemma, sentence } = attribution;
  if (!isOne(speaker, previous.speaker))
    return answering.test(lemma) && audience.length === 0 ? { ...own, audience: [previous.speaker] } : own;
  // `Berg, who agreed in March to stay, said`: when she agreed is not when she said it.
  if (/^(?:who|which|that)$/i.test(previous.speaker.exact) && sentence === earlier?.attribution.sentence) return own;
  // Who is asked to do something is not told what comes after; what somebody holds has no day.
  if (previous.frame === 'told-to' || act !== 'SPEECH') return own;
  const told = previous.relays.filter(({ manner }) => manner === 'TOLD');
  const goesOn = continuing.test(lemma) || sentence === earlier?.attribution.sentence;
  const isTold = audience.length === 0 && relays.length === 0 && (told.length === 0 || goesOn);
  return {
    audience: isTold ? previous.audience.filter((hearer) => !isOne(hearer, speaker)) : audience,
    relays: isTold ? told : relays,
    saidOn: saidOn ?? (relays.length === 0 || isTold ? previous.saidOn : null),
  };
}

/** Two mentions of one, as far as the text settles it. */
export function isOne(one: Mention, other: Mention): boolean {
  const full = ({ exact, start, standsFor }: Mention) => standsFor ?? { exact, start };
  const [first, second] = [full(one), full(other)];
  return (
    first.start === second.start || (isName(first.exact) && first.exact.toLowerCase() === second.exact.toLowerCase())
  );
}

function isName(words: string): boolean {
  return /\p{Lu}/u.test(words.slice(1)) || /\s/.test(words);
}
