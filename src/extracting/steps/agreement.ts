/** Agreement: what cannot be a verb where it stands, and what must be one, by its subject, its auxiliary or the rest of its sentence. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { isCueVerb } from '../lexicons/verb-frames.ts';
import { tagOfModalName } from './modal-names.ts';
import { isCapital, type Tag, type Token } from './tokens.ts';

const modals = readWords('words', 'modals');
const collectives = readWords('words', 'collectives');
const subjunctives = readWords('words', 'subjunctives');
const bare = readWords('words', 'bareInfinitives');
/** Base forms that are past tense and participle too: a singular subject takes them. */
const invariable = readWords('words', 'invariable');
const classes = /^(?:rich|poor|old|young|elderly|sick|dead|wounded|many|few|homeless|unemployed)$/;

/** The tag that grammar asks for, or null where it asks for none. */
export function tagByAgreement(
  token: Token,
  before: readonly Token[],
  tokens: readonly Token[],
  index: number,
): Tag | null {
  const modal = tagOfModalName(token, tokens, index);
  const last = before.at(-1);
  if (modal) return modal;
  if (!last) return isNameBeforeWho(token, tokens) ? 'PROPN' : null;
  const next = tokens[index + 1];
  if (token.lower === 'said' && token.tag !== 'VERB' && /^(?:PROPN|NOUN|PRON)$/.test(last.tag)) return 'VERB';
  if (token.lower === 'to' && token.tag === 'PART' && next?.tag === 'VERB' && isPluralNoun(next)) return 'ADP';
  if (last.lower === 'to' && token.tag === 'VERB' && isPluralNoun(token)) return 'NOUN';
  if (isNamePart(token, last, next)) return 'PROPN';
  if (
    token.tag === 'ADJ' &&
    /^(?:for|of|about|against|amid)$/.test(last.lower) &&
    (!next || /^(?:ADP|PUNCT|CCONJ)$/.test(next.tag))
  )
    return 'NOUN';
  const known = tagOfWord(token, before, tokens, index);
  if (known) return known;
  if (
    last.lower === 'in' &&
    /^(?:private|public|secret)$/.test(token.lower) &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? '')
  )
    return 'NOUN';
  if (token.tag === 'ADJ' || token.tag === 'ADV') return isHeldVerb(token, before, next) ? 'VERB' : null;
  if (
    last.lower === 'who' &&
    token.tag === 'NOUN' &&
    isPluralNoun({ ...token, lemma: '' }) &&
    /^(?:DET|PRON|ADP)$/.test(next?.tag ?? '')
  )
    return 'VERB';
  if (token.lower === 'to' && token.tag === 'ADP' && last.lower === 'not' && next?.tag === 'VERB') return 'PART';
  if (token.lower === 'that') return isDeterminer(token, next, tokens[index + 2]) ? 'DET' : null;
  if (token.tag === 'NOUN')
    return isSayingThat(token, before, tokens, index) || isOnlyVerb(token, last, tokens, index) ? 'VERB' : null;
  if (token.tag !== 'VERB' || token.lower !== token.lemma || isCapital(token) || invariable.has(token.lower))
    return null;
  if (isForm(last, 'be') && !before.some(({ lemma }) => lemma === 'do')) return 'NOUN';
  return isWithoutSubject(before, next) ? 'NOUN' : null;
}

/** Words that are seldom what the tagger takes them for: `the police chief said`, `asked for army help`, `said that pay had risen`. */
function tagOfWord(token: Token, before: readonly Token[], tokens: readonly Token[], index: number): Tag | null {
  const last = before.at(-1) as Token;
  const next = tokens[index + 1];
  const { lower, tag } = token;
  if (lower === 'help') return isHelp(before, next) ? 'NOUN' : null;
  if (lower === 'to') return tag === 'ADP' && opensQuotedVerb(next, tokens[index + 2]) ? 'PART' : null;
  if (lower === 'chief' && tag === 'ADJ') {
    const office = /^(?:NOUN|PROPN)$/.test(last.tag) && next?.tag !== 'NOUN';
    return office || next?.lower === 'of' ? 'NOUN' : null;
  }
  if (tag === 'VERB' && last.lower === 'that' && next?.tag === 'AUX')
    return isCueVerb(before.at(-2)?.lemma ?? '') ? 'NOUN' : null;
  if (!lower.endsWith('ed')) return null;
  // `has informed that`
  if (tag === 'ADJ' && next?.lower === 'that') return /^(?:has|have|had)$/.test(last.lower) ? 'VERB' : null;
  // `“…” the pioneer uttered on Sunday`
  if (tag !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(last.tag)) return null;
  const quoted = before.slice(-4).some(({ text }) => text === '"' || text === '”');
  return quoted && (isCueVerb(lower.slice(0, -2)) || isCueVerb(lower.slice(0, -1))) ? 'VERB' : null;
}

/** `sought help`, `asked for army help.`, `offered the town financial help`: no verb. */
function isHelp(before: readonly Token[], next: Token | undefined): boolean {
  const [last, second] = [before.at(-1), before.at(-2)];
  if (/^(?:seek|sought|seeks|seeking)$/.test(last?.lower ?? '')) return true;
  if (last?.tag === 'ADJ' && (!next || /^(?:ADP|PUNCT)$/.test(next.tag))) return true;
  const isFor = last?.lower === 'for' || (second?.lower === 'for' && /^(?:NOUN|PROPN)$/.test(last?.tag ?? ''));
  return isFor && /^(?:PUNCT|ADP)$/.test(next?.tag ?? '');
}

/** `told him to “sign and smile”` */
function opensQuotedVerb(mark: Token | undefined, verb: Token | undefined): boolean {
  return /^["“]$/.test(mark?.text ?? '') && verb?.tag === 'VERB' && verb.lower === verb.lemma;
}

/** `Stokes, who left, said`: a capital that opens the sentence, with a relative clause after its comma. */
function isNameBeforeWho(token: Token, tokens: readonly Token[]): boolean {
  return (
    token.tag === 'VERB' && isCapital(token) && tokens[1]?.text === ',' && /^whos?e?$/.test(tokens[2]?.lower ?? '')
  );
}

/** `response to questions`: no infinitive ends in "-s". */
function isPluralNoun({ lower, lemma }: Token): boolean {
  return lower !== lemma && lower.endsWith('s') && !lower.endsWith('ss');
}

/** `columnist Ai Jun wrote`: an auxiliary with a capital between a noun and a name. */
function isNamePart(token: Token, last: Token, next: Token | undefined): boolean {
  if (token.tag !== 'AUX' || !isCapital(token) || !next) return false;
  return /^(?:NOUN|PROPN)$/.test(last.tag) && next.tag === 'PROPN' && isCapital(next);
}

/** `can still close the gap`, `to back the plan`: after a modal stands a verb, and after "to" one that has an object. */
function isHeldVerb({ tag, lower }: Token, before: readonly Token[], next: Token | undefined): boolean {
  if (/^(?:un)?likely$/.test(lower)) return false;
  const last = before.at(-1);
  const governor = last?.tag === 'ADV' ? before.at(-2) : last;
  if (tag === 'ADJ' && governor?.tag === 'AUX' && modals.has(governor.lower)) return next?.tag !== 'VERB';
  const object = /^(?:DET|PROPN|PRON|NOUN)$/.test(next?.tag ?? '');
  return last?.lower === 'to' && last.tag === 'PART' && object && (tag === 'ADJ' || lower === 'back');
}

/** `rejects that claim.`: nothing but a noun between "that" and the end. */
function isDeterminer({ tag }: Token, next: Token | undefined, second: Token | undefined): boolean {
  return (
    /^(?:SCONJ|PRON)$/.test(tag) &&
    next?.tag === 'NOUN' &&
    !/s$/.test(next.lower) &&
    (!second || /^[.;!?]$/.test(second.text))
  );
}

/** `Berg, the mayor, states that`, `but points out that`, `has been warning for years`, `envoys to the port doubt that`. */
function isSayingThat(token: Token, before: readonly Token[], tokens: readonly Token[], index: number): boolean {
  const last = before.at(-1) as Token;
  const { lower } = token;
  if (lower.endsWith('ing')) return last.lower === 'been' && isCueVerb(verbBase(lower));
  const next = tokens[index + 1];
  const that = next?.lower === 'that' || (next?.tag === 'ADP' && tokens[index + 2]?.lower === 'that');
  if (!that || isCapital(token)) return false;
  if (/s$/.test(lower) && isCueVerb(lower.slice(0, -1)))
    return /^(?:,|and|but|or)$/.test(last.lower) && before.length > 1 && mayLead(before);
  return (
    isCueVerb(lower) &&
    /^(?:NOUN|PROPN)$/.test(last.tag) &&
    mayHavePlural(before.slice(0, -1)) &&
    !before.some(isFiniteVerb)
  );
}

/** After a comma a verb ends an apposition where none stands before; after "and" it goes on with one. */
function mayLead(before: readonly Token[]): boolean {
  const finite = before.some(isFiniteVerb);
  return before.at(-1)?.lower === ',' ? !finite : finite;
}

function isFiniteVerb({ tag, lower }: Token): boolean {
  return tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing'));
}

function verbBase(gerund: string): string {
  const stem = gerund.slice(0, -3);
  return isCueVerb(stem) ? stem : `${stem}e`;
}

/** `The agency forecasts growth of 2 percent.`: a sentence has a finite verb, and no other word can be it. */
function isOnlyVerb(token: Token, last: Token, tokens: readonly Token[], index: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(last.tag) || isCapital(token)) return false;
  const known =
    last.tag === 'PROPN' ||
    tokens.slice(Math.max(0, index - 4), index).some(({ tag }) => /^(?:DET|PRON|PART)$/.test(tag));
  const third =
    known && isPluralNoun({ ...token, lemma: '' }) && !/s$/.test(last.lower) && isCueVerb(token.lower.slice(0, -1));
  if (!third && !(invariable.has(token.lower) && isCueVerb(token.lower))) return false;
  const next = tokens[index + 1];
  const object =
    /^(?:NOUN|ADJ|DET|PROPN|NUM)$/.test(next?.tag ?? '') || (next?.tag === 'VERB' && next.lower.endsWith('ing'));
  if (!object || !/^[.!?]$/.test(tokens.at(-1)?.text ?? '')) return false;
  return !tokens.some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !lower.endsWith('ing')));
}

/** `the port campaign, …`, `a left think tank`: a base form after one thing alone, which no plural verb can have as its subject. */
function isWithoutSubject(before: readonly Token[], next: Token | undefined): boolean {
  const last = before.at(-1) as Token;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(last.tag) || /s$/.test(last.lower) || collectives.has(last.lower)) return false;
  if (last.tag === 'ADJ' && (classes.test(last.lower) || !/^(?:NOUN|PROPN)$/.test(next?.tag ?? ''))) return false;
  let start = before.length - 1;
  while (start >= 0 && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(before[start]?.tag ?? '')) start -= 1;
  const determiner = before[start];
  if (!/^(?:an?|the|this|that|each|every|another|his|her|its|their|our|my|your|'s)$/.test(determiner?.lower ?? ''))
    return false;
  const governor = before[start - 1];
  if (/^(?:ADP|VERB)$/.test(governor?.tag ?? '') && mayHavePlural(before.slice(0, start - 1))) return false;
  if (governor && (governor.tag === 'AUX' || governor.tag === 'CCONJ' || bare.has(governor.lemma))) return false;
  return !before.slice(-14).some(({ lemma }) => subjunctives.has(lemma));
}

/** `people briefed on the matter say`: something plural before, and no verb that has it as its subject yet. */
export function mayHavePlural(before: readonly Token[]): boolean {
  for (const { tag, lower, text } of before.toReversed().slice(0, 16)) {
    if (tag === 'AUX' || /^[;:"”]$/.test(text)) return false;
    if (
      tag === 'CCONJ' ||
      /^(?:people|men|women|others|those|many|some|most|both|half|percent|we|they|you|i)$/.test(lower)
    )
      return true;
    if (/^(?:NOUN|PROPN)$/.test(tag) && /s$/.test(lower) && !/ss$/.test(lower)) return true;
  }
  return false;
}

function isForm({ tag, lemma, lower }: Token, verb: string): boolean {
  return tag === 'AUX' && (lemma === verb || lower === "'s");
}
