/** Verb groups: auxiliaries, negation, adverbs and the verb they belong to, with form and voice. */

import { readWords } from '../lexicons/read-lexicon.ts';
import type { Token } from './tokens.ts';

/** `FINITE` has a subject of its own; `-ed` forms that may be past or participle are `ED` until the clause is known. */
export type VerbForm = 'FINITE' | 'INFINITIVE' | 'GERUND' | 'PARTICIPLE' | 'ED';

/** `has also been criticized`: main is the place of `criticized`, the voice passive. */
export interface VerbGroup {
  readonly main: number;
  readonly last: number;
  readonly lemma: string;
  readonly form: VerbForm;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modal: string | null;
  /** A copula or "have" without another verb. */
  readonly copula: boolean;
}

const modals = readWords('words', 'modals');
const be = readWords('words', 'be');
const pastOnly = readWords('words', 'pastOnly');
const participleOnly = readWords('words', 'participleOnly');
const invariable = readWords('words', 'invariable');

/** The verb group that begins at a token, or null. */
export function findVerbGroup(tokens: readonly Token[], index: number): VerbGroup | null {
  const first = tokens[index] as Token;
  const infinitive = first.lower === 'to' && first.tag === 'PART';
  if (!infinitive && first.tag !== 'AUX' && first.tag !== 'VERB') return null;
  const auxiliaries: Token[] = [];
  let negated = false;
  let at = infinitive ? index + 1 : index;
  let main = -1;
  for (; at < Math.min(tokens.length, index + 12); at += 1) {
    const token = tokens[at] as Token;
    // `told him to “sign and smile”`
    if (infinitive && at === index + 1 && /^["“]$/.test(token.text)) continue;
    if (token.tag === 'AUX') auxiliaries.push(token);
    else if (isNegation(token)) negated = true;
    else if (token.tag === 'VERB') {
      main = at;
      break;
    } else if (
      token.tag !== 'ADV' &&
      token.lower !== 'likely' &&
      !(token.tag === 'PRON' && /sel(?:f|ves)$/.test(token.lower))
    )
      break;
  }
  if (main < 0) return withoutVerb(tokens, index, infinitive, auxiliaries, negated);
  const verb = tokens[main] as Token;
  const last = auxiliaries.at(-1);
  const passive = last !== undefined && isBe(last) && !verb.lower.endsWith('ing');
  const modal = auxiliaries.find((token) => modals.has(token.lower))?.lower ?? null;
  // `the site, run by Berg,`: a base form that is a participle too, with an agent.
  const agent =
    !last && tokens[index - 1]?.text === ',' && invariable.has(verb.lower) && tokens[main + 1]?.lower === 'by';
  const form = infinitive ? 'INFINITIVE' : agent ? 'ED' : formOf(auxiliaries[0], verb);
  return { main, last: main, lemma: verb.lemma, form, passive, negated, modal, copula: false };
}

function withoutVerb(
  tokens: readonly Token[],
  index: number,
  infinitive: boolean,
  auxiliaries: readonly Token[],
  negated: boolean,
): VerbGroup | null {
  const verb = auxiliaries.at(-1);
  if (!verb) return null;
  const main = tokens.indexOf(verb, index);
  const last = negated && isNegation(tokens[main + 1]) ? main + 1 : main;
  const modal = auxiliaries.find((token) => modals.has(token.lower))?.lower ?? null;
  const form = infinitive ? 'INFINITIVE' : formOf(auxiliaries[0], verb);
  return { main, last, lemma: verb.lemma, form, passive: false, negated, modal, copula: true };
}

function isNegation(token: Token | undefined): boolean {
  return token !== undefined && /^(?:not|n't|never)$/.test(token.lower);
}

function isBe(token: Token): boolean {
  return token.lemma === 'be' || be.has(token.lower);
}

function formOf(auxiliary: Token | undefined, verb: Token): VerbForm {
  if (auxiliary) {
    if (auxiliary.lower === 'being' || auxiliary.lower === 'having') return 'GERUND';
    return auxiliary.lower === 'been' ? 'PARTICIPLE' : 'FINITE';
  }
  const { lower, lemma } = verb;
  if (lower.endsWith('ing') && lower !== lemma) return 'GERUND';
  if (participleOnly.has(lower)) return 'PARTICIPLE';
  if (pastOnly.has(lower) || lower === lemma || (lower.endsWith('s') && !lower.endsWith('ss'))) return 'FINITE';
  return 'ED';
}
