/** Retagging: verbs that the tagger took for nouns and nouns that it took for verbs, mended by what stands beside them. */

import { readWords } from '../lexicons/read-lexicon.ts';
import { isCueVerb } from '../lexicons/verb-frames.ts';
import { mayHavePlural, tagByAgreement } from './agreement.ts';
import { isNameParticle, isPluralPossessive } from './name-tags.ts';
import { isCapital, type Tag, type Token } from './tokens.ts';

const invariable = readWords('words', 'invariable');
const evidence = readWords('words', 'evidence');

/** The tokens of one sentence with better tags; nothing else is changed. */
export function retag(tokens: readonly Token[]): Token[] {
  const mended: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    const tag = tagOf(token, mended, tokens, index);
    const known = tag !== 'VERB' || (tag === token.tag && token.lemma !== token.lower);
    mended.push(tag === token.tag && known ? token : { ...token, tag, lemma: known ? token.lemma : verbLemma(token) });
  }
  return mended;
}

function tagOf(token: Token, before: readonly Token[], tokens: readonly Token[], index: number): Tag {
  const last = before.at(-1);
  const next = tokens[index + 1];
  const agreed = tagByAgreement(token, before, tokens, index);
  if (agreed) return agreed;
  if (token.lower === 'for' && token.tag === 'SCONJ') return 'ADP';
  if (token.lower === 'neither' && last && isBeforeNor(next, tokens.slice(index + 2))) return 'ADV';
  if (saysAfterQuotation(token, before, tokens, index)) return 'VERB';
  if (token.lower === 'own' && last?.lower === 'who') return 'VERB';
  if (token.tag === 'ADJ' && isCalling(last, tokens.slice(index + 1))) return 'NOUN';
  if (token.lower === 'lead' && next?.tag === 'NOUN' && /^(?:VERB|DET|PUNCT)$/.test(last?.tag ?? '')) return 'ADJ';
  if (
    token.lower === 'following' &&
    token.tag === 'VERB' &&
    last?.tag !== 'AUX' &&
    /^(?:DET|NOUN|PROPN|ADJ)$/.test(next?.tag ?? '')
  )
    return 'ADP';
  if (last?.tag === 'ADP' && /^(?:outside|inside)$/.test(token.lower)) return 'ADJ';
  if (token.lower === 'according') return 'VERB';
  if (last?.lower === 'according' && token.lower === 'to') return 'ADP';
  if (before.at(-2)?.lower === 'according' && token.tag === 'VERB' && token.lower === token.lemma) return 'NOUN';
  if (isPluralPossessive(token, before, next) || isNameParticle(token, last, next))
    return token.text === "'" || token.text === '’' ? 'PART' : 'PROPN';
  if (
    token.tag === 'ADJ' &&
    /^(?:has|have|had)$/.test(last?.lower ?? '') &&
    /ed$/.test(token.lower) &&
    next?.tag === 'DET'
  )
    return 'VERB';
  if (token.lower === "'s" && token.tag === 'ADV') return next && /NOUN|PROPN|ADJ|ADV/.test(next.tag) ? 'PART' : 'AUX';
  if (token.tag === 'ADV' && /^(?:they|he|she|it|we|that)$/.test(last?.lower ?? '') && token.lower.startsWith("'"))
    return 'AUX';
  if (token.tag === 'NOUN' || token.tag === 'PROPN') return isHiddenVerb(token, before, next) ? 'VERB' : token.tag;
  if (token.tag === 'ADJ' && (isHiddenParticiple(token, last, next) || isHiddenGerund(token, last, next)))
    return 'VERB';
  if (token.lower === 'related' && next?.tag === 'NOUN') return 'ADJ';
  if (token.tag === 'ADV' && /^(?:earlier|later)$/.test(token.lower) && last?.tag === 'DET') return 'ADJ';
  if (/^(?:VERB|ADV|ADJ|AUX)$/.test(token.tag) && isName(token, last, next, tokens[index + 2])) return 'PROPN';
  if (token.tag === 'ADV' && /^(?:the|a|an)$/.test(last?.lower ?? '') && /^(?:ADP|AUX|PUNCT)$/.test(next?.tag ?? ''))
    return 'NOUN';
  if (token.tag === 'VERB' && (isHiddenNoun(token, last, before.at(-2)) || isNounAfter(token, last, next)))
    return 'NOUN';
  if (
    token.tag === 'VERB' &&
    token.lower === token.lemma &&
    /^(?:ADJ|ADV)$/.test(last?.tag ?? '') &&
    before.at(-2)?.tag === 'DET' &&
    next?.tag === 'ADP'
  )
    return 'NOUN';
  return token.tag;
}

/** `The firm’s chief, Otto Pell, said`: what somebody is to a possessor, and then by which name. */
function isCalling(last: Token | undefined, [comma, name]: readonly Token[]): boolean {
  const isPossessor = last?.tag === 'PART' || /^(?:its|his|her|their|our|my|your)$/.test(last?.lower ?? '');
  return isPossessor && comma?.text === ',' && name?.tag === 'PROPN' && isCapital(name);
}

/** `neither confirmed nor denied`: a verb at once, and another after "nor". */
function isBeforeNor(next: Token | undefined, rest: readonly Token[]): boolean {
  return /^(?:VERB|AUX)$/.test(next?.tag ?? '') && rest.slice(0, 8).some(({ lower }) => lower === 'nor');
}

/** `“Enough!” fumed Hale`, `“It will rain,” notes Emily Prather`: right after a quotation and before whose words it was. */
function saysAfterQuotation(token: Token, before: readonly Token[], tokens: readonly Token[], index: number): boolean {
  if (!/^(?:ADJ|NOUN|PROPN)$/.test(token.tag) || isCapital(token) || !/[a-z](?:ed|s)$/.test(token.lower)) return false;
  const last = before.at(-1);
  if (last?.text !== '"' && last?.text !== '”') return false;
  const next = tokens[index + 1];
  if (!/^[,!?]$/.test(before.at(-2)?.text ?? '') || !next || !/^(?:PROPN|DET)$/.test(next.tag)) return false;
  const rest = tokens.slice(index + 1, index + 12);
  const mark = rest.findIndex(({ tag }) => tag === 'PUNCT');
  // `“…,” retired general Newton said`
  if (rest.slice(0, mark < 0 ? undefined : mark).some(isFiniteVerb)) return false;
  return token.lower.endsWith('ed') ? isCapital(next) || next.tag === 'DET' : isCueVerb(verbLemma(token));
}

/** `Critics fear he'll win`, `Clinton plans to run`, `Poll shows lead`: a present tense between its subject and its object. */
function isHiddenVerb(token: Token, before: readonly Token[], next: Token | undefined): boolean {
  const last = before.at(-1);
  if (last && (!next || /^[.,]$/.test(next.text)) && endsAttribution(token, before)) return true;
  if (
    last &&
    /^says?$/.test(token.lower) &&
    /^(?:NOUN|PROPN|PRON|NUM|ADJ|DET)$/.test(last.tag) &&
    !/^(?:an?|the|no|have|final|of)$/.test(last.lower)
  )
    return true;
  if (last && next && evidence.has(last.lower) && /^(?:show|suggest|indicate|find|say|reveal)s?$/.test(token.lower))
    return true;
  if (
    /^calls?$/.test(token.lower) &&
    /^(?:an?|the|")$/.test(next?.lower ?? '') &&
    before.slice(-6).some(({ lower }) => lower === 'what')
  )
    return true;
  if (last?.text === ',' && next && isThird(token) && isCueVerb(verbLemma(token)) && !isCapital(token)) {
    if (!before.some(isFiniteVerb)) return next.tag === 'DET' || (next.tag === 'NOUN' && before.length > 3);
    if (/^(?:note|claim|argue|warn|say|add|explain|admit|report)$/.test(verbLemma(token)) && next.tag === 'PROPN')
      return isCapital(next);
  }
  if (!last || !next || (token.tag === 'PROPN' && /^[A-Z]/.test(token.text))) return false;
  if (!isCueVerb(verbLemma(token)) || /[A-Z]/.test(token.text.slice(1))) return false;
  const third = isThird(token);
  const agent = last.tag === 'PROPN' || last.tag === 'PRON' || (last.tag === 'NOUN' && (third || isPlural(last)));
  const adverb = last.tag === 'ADV' && /NOUN|PROPN|PRON/.test(before.at(-2)?.tag ?? '');
  if (!(agent || adverb) || before.slice(-6).some(isFiniteVerb)) return false;
  if (/^(?:my|your|his|its|our|their|her|whose|this|that|these|those)$/.test(last.lower)) return false;
  if (last.tag === 'NOUN' && !third && !isPlural(last)) return false;
  // `the Vega campaign`: a name alone has no base form as its verb.
  const past = token.lower.endsWith('ed') || invariable.has(token.lower);
  if (last.tag === 'PROPN' && !third && !past && !isPlural(last) && !mayHavePlural(before)) return false;
  if (third && last.tag === 'NOUN' && isPlural(last)) return false;
  return (
    /^(?:DET|PRON|PROPN|SCONJ|NUM)$/.test(next.tag) ||
    /^(?:to|that|how|why|what|whether|if|not|for|about|into|on|against|"|,|:)$/.test(next.lower)
  );
}

/** `…, records show.`: after a comma and a noun phrase, before the end. */
function endsAttribution(token: Token, before: readonly Token[]): boolean {
  if (
    !/^(?:shows?|says?|suggests?|reports?|finds?|notes?|argues?|claims?|hopes?|thinks?|believes?|estimates?|indicates?|predicts?)$/.test(
      token.lower,
    )
  )
    return false;
  const comma = before.slice(-8).findLastIndex(({ text }) => text === ',');
  const between = comma < 0 ? [] : before.slice(-8).slice(comma + 1);
  return (
    between.length > 0 &&
    between.every(({ tag, text }) => /NOUN|PROPN|ADJ|DET|PRON|PART|ADP|NUM/.test(tag) || /^["”]$|^''$/.test(text))
  );
}

/** `the plan, supported by`: a participle taken for an adjective. */
function isHiddenParticiple(token: Token, last: Token | undefined, next: Token | undefined): boolean {
  if (!token.lower.endsWith('ed') || !isCueVerb(verbLemma(token))) return false;
  return (
    next !== undefined &&
    /^(?:NOUN|PROPN|PRON)$/.test(last?.tag ?? '') &&
    /^(?:DET|PRON|ADP|SCONJ|PROPN)$/.test(next.tag)
  );
}

/** `is promising to pay`: a present participle taken for an adjective. */
function isHiddenGerund(token: Token, last: Token | undefined, next: Token | undefined): boolean {
  if (!/^(?:promising|demanding|insisting|revealing|mocking|supporting)$/.test(token.lower) || last?.tag === 'ADV')
    return false;
  return next !== undefined && (/^(?:DET|PRON|PROPN)$/.test(next.tag) || /^(?:to|that)$/.test(next.lower));
}

/** `Judicial Watch`, `Mr. Madden`, `Read said`: a capital inside a sentence, or at its start before a verb of speech. */
function isName(token: Token, last: Token | undefined, next: Token | undefined, second: Token | undefined): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(token.text) || token.text.includes("'")) return false;
  const opens = last === undefined || (last.tag === 'PUNCT' && last.text !== ',' && last.text !== '(');
  if (opens)
    return (
      next !== undefined &&
      token.tag !== 'AUX' &&
      (/^(?:said|says|told|tells|added|wrote|asked|noted)$/.test(next.lower) || isFirstName(token, next, second))
    );
  if (token.tag !== 'AUX' && /^(?:said|says|told|tells)$/.test(next?.lower ?? '')) return true;
  return token.tag === 'VERB' || (isCapital(last) && last.tag === 'PROPN' && token.tag !== 'AUX');
}

/** `Grant Young, 22,` and `Mark Berg said` at the start of a sentence: no verb has a name and then a verb or an apposition after it. */
function isFirstName(token: Token, next: Token, second: Token | undefined): boolean {
  if (token.tag === 'VERB' && token.lower === token.lemma && next.tag === 'VERB' && next.lower.endsWith('ed'))
    return true;
  if (token.tag !== 'VERB' || next.tag !== 'PROPN' || !isCapital(next)) return false;
  return second !== undefined && (second.text === ',' || second.tag === 'VERB' || second.tag === 'AUX');
}

/** `requested help`, `the demand`, `gave up hope`: a base form after a verb, a determiner or a preposition. */
function isHiddenNoun(token: Token, last: Token | undefined, second: Token | undefined): boolean {
  if (!last || token.lower !== token.lemma) return false;
  if (/^(?:a|an|the|my|his|its|our|their|your|this|no|any|some)$/.test(last.lower)) return true;
  if (last.lower === "'s" && last.tag === 'PART') return true;
  if (last.tag === 'ADP') return last.lower !== 'to';
  if (last.tag !== 'VERB' || token.lower === 'say') return false;
  if (/^(?:help|let|make|have|go|come|see|watch|hear|feel|dare|need)$/.test(last.lemma)) return false;
  return second !== undefined && /(?:ed|ing)$/.test(last.lower);
}

/** `her address at the port`, `some analyses`: after a possessive, before a preposition; a plural after a determiner. */
function isNounAfter(token: Token, last: Token | undefined, next: Token | undefined): boolean {
  if (last?.lower === 'her') return token.lower === token.lemma && /^(?:ADP|PUNCT)$/.test(next?.tag ?? '');
  return isThird(token) && /^(?:some|these|those|the|several|all|both|such|its|his|their|our)$/.test(last?.lower ?? '');
}

function isThird({ lower }: Token): boolean {
  return lower.endsWith('s') && !lower.endsWith('ss');
}

function isFiniteVerb(token: Token): boolean {
  return token.tag === 'AUX' || (token.tag === 'VERB' && !token.lower.endsWith('ing'));
}

function isPlural(token: Token): boolean {
  return (
    (token.lower.endsWith('s') && !/(?:ss|us|sis)$/.test(token.lower)) ||
    /^(?:people|men|women|police|media|data)$/.test(token.lower)
  );
}

/** The base form of what looks like a verb: `slams` → `slam`, `worries` → `worry`, `supported` → `support`. */
export function verbLemma({ lower, lemma, tag }: Token): string {
  if (tag === 'VERB' && lemma !== lower) return lemma;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(lower)) return lower.slice(0, -2);
  if (lower.endsWith('s') && !lower.endsWith('ss')) return lower.slice(0, -1);
  if (lower.endsWith('ing')) return [lower.slice(0, -3), `${lower.slice(0, -3)}e`].find(isCueVerb) ?? lower;
  if (!lower.endsWith('ed')) return lower;
  const stem = lower.slice(0, -2);
  return [stem, `${stem}e`, stem.slice(0, -1), `${lower.slice(0, -3)}y`].find(isCueVerb) ?? stem;
}
