/** What a name and the words beside it tell of who bears it, where the reader of the text has only guessed by its capitals. */

import type { EntityKind } from '../record/record.ts';
import { hasLegalForm } from './legal-form.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import { isOffice } from './office.ts';
import { isForename, nameTokens } from './person-name.ts';
import type { Phrase } from './phrase.ts';
import { headOf, isBodyNoun } from './shape.ts';

const businesses = readWords('kinds', 'businesses');
const alsoSurnames = readWords('kinds', 'alsoSurnames');
const businessNouns = readWords('kinds', 'businessNouns');
const personNouns = readWords('kinds', 'personNouns');
const personEndings = [...readWords('kinds', 'personEndings')];
const singularNouns = readWords('groups', 'singular');
const honorifics = readWords('words', 'honorifics');
const clause = /,|\s(?:who|whom|whose|which|that|where)\s/u;
/** Where somebody belongs: `of the University of Padua`. */
const home = /^(?:of|from|at)\s/u;
const ranks = readWords('words', 'ranks');

type Told = Extract<EntityKind, 'PERSON' | 'ORGANIZATION'> | null;

/** Titles and jobs make persons; legal forms, words of trades and bodies in the name, and "the mine operator" beside it, organizations. */
export function toldKind({ name, title, apposition, offices, mention }: Phrase): Told {
  if (hasLegalForm(name) || /\s&\s/u.test(name)) return 'ORGANIZATION';
  const titles = nameTokens(title);
  const noun = /\p{Ll}[\p{L}-]*$/u.test(title) ? (titles.at(-1) ?? '') : '';
  if (businessNouns.has(noun)) return 'ORGANIZATION';
  if (titles.some((word) => honorifics.has(word) || ranks.has(word))) return 'PERSON';
  // `Union boss Drozd`, `his friend Drozd`.
  if (isPersonNoun(noun) || singularNouns.has(noun)) return 'PERSON';
  const beside = nounBeside(apposition);
  const job = isPersonNoun(beside) || offices.length > 0 || /^\d{1,3}$/.test(apposition) || home.test(apposition);
  const named = isNamedAsBody(name);
  if (job && !(named && beside === 'owner') && !businessNouns.has(beside)) return 'PERSON';
  if (named || isBesideClause(mention.words)) return 'ORGANIZATION';
  // One bare noun is more often a part of the sentence than what somebody is.
  const isBody = businessNouns.has(beside) || isBodyNoun(beside);
  return isBody && apposition.includes(' ') ? 'ORGANIZATION' : null;
}

/** `an engineer whose firm` → `engineer`. */
function nounBeside(apposition: string): string {
  return headOf(apposition.split(clause)[0] ?? '');
}

/** Words for people by what they do: `hydrologist`, `lawmaker`. */
export function isPersonNoun(noun: string): boolean {
  return (
    noun !== '' && (personNouns.has(noun) || isOffice(noun) || personEndings.some((ending) => noun.endsWith(ending)))
  );
}

/** The last word of the name tells it, or the first before "of": `Halden Energy`, `Bank of Torvia`; `Samantha Power` has a forename. */
function isNamedAsBody(name: string): boolean {
  const tokens = nameTokens(name);
  const last = tokens.at(-1) ?? '';
  if (tokens.length < 2 || !/\p{Lu}/u.test(name)) return false;
  if (isBodyNoun(tokens[0] ?? '') && tokens[1] === 'of') return true;
  if (!businesses.has(last) && !isBodyNoun(last)) return false;
  return !(tokens.length === 2 && (isForename(tokens[0] ?? '') || alsoSurnames.has(last)));
}

/** "Norvik Biotech, which makes vaccines": what is called "which" is nobody. */
function isBesideClause(words: string): boolean {
  return /^[^,]+,\s+which\s/u.test(words);
}
