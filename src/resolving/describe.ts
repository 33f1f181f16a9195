/** What an article says of somebody or something new, as its description. */

import { nameKey } from '../record/name-key.ts';
import { readLexicon, readWords } from './lexicons/read-lexicon.ts';
import { isPersonNoun } from './name-kind.ts';
import { isOffice } from './office.ts';
import type { Phrase } from './phrase.ts';
import { headOf, isBodyNoun } from './shape.ts';

const honorifics = readWords('words', 'honorifics');
const businessNouns = readWords('kinds', 'businessNouns');
/** `On Radio Kestrel`, `speaking in Paris`: where and how somebody spoke, not who he is. */
const circumstance =
  /^(?:on|in|at|by|via|during|after|before|for|with|as|(?:speak|writ|talk|tell|say|quot|cit|appear|testify|address|refer|answer|respond|react|ask)\p{Ll}*ing)\s/iu;
const abbreviations = readLexicon<Readonly<Record<string, string>>>('title-abbreviations');

/** `Director of the Carnegie Moscow Center`, `Governor`; honorifics say nothing, nor does an age. */
export function describePerson({ title, apposition }: Phrase): string {
  return sentence(apposition, isPersonNoun) || sentence(titleInFull(title), isPersonNoun);
}

/** `Fishing company`, of `Brava Mar, a fishing company`. */
export function describeOther({ title, apposition }: Phrase): string {
  const isKind = (noun: string) => isPersonNoun(noun) || isBodyNoun(noun) || businessNouns.has(noun);
  return sentence(apposition, isKind) || sentence(title, isKind);
}

function titleInFull(title: string): string {
  return (
    title
      .split(' ')
      // A justice minister is no Justice.
      .filter((word, at, all) => !honorifics.has(nameKey(word)) || isOffice(nameKey(all[at + 1] ?? '')))
      .map((word) => word.replace(/^(\p{L}+)\.(?=-|$)|^\p{L}+$/u, (short) => abbreviations[nameKey(short)] ?? short))
      .join(' ')
  );
}

/** Empty where it describes nothing: no words, or a single capital one that is no noun for such (`Notes`). */
function sentence(words: string, isKind: (noun: string) => boolean): string {
  const said = words.replace(/^(?:the|an?)\s+/iu, '').trim();
  if (!/\p{L}{2}/u.test(said)) return '';
  if (/^\p{Lu}\p{Ll}+$/u.test(said) && !isKind(headOf(said))) return '';
  if (circumstance.test(said)) return '';
  return said.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
