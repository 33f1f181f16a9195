/** A mention's words taken apart: determiner, title, name, apposition, acronym, and what sort of phrase they are. */

import { nameKey } from '../record/name-key.ts';
import { withoutLetters, withoutPossessor } from './around-name.ts';
import { foldSpelling } from './fold-spelling.ts';
import type { Mention } from './mention.ts';
import { type Office, readOffices } from './office.ts';
import { isPlural, type Shape, shapeOf } from './shape.ts';
import { splitHome, splitTitle } from './split-title.ts';
import {
  type Determiner,
  splitApposition,
  tidy,
  withoutDeterminer,
  withoutEpithet,
  withoutMedium,
  withoutParentheses,
  withoutVehicle,
} from './trim-words.ts';

/** A mention as the methods see it. */
export interface Phrase {
  readonly mention: Mention;
  /** Its place in the article's list. */
  readonly place: number;
  readonly shape: Shape;
  readonly determiner: Determiner;
  /** Without determiner, apposition, acronym in parentheses, and the possessive at the end. */
  readonly words: string;
  readonly key: string;
  /** The key of the mention as it stands, apposition and all. */
  readonly wholeKey: string;
  /** The words without title, as a name; of other shapes the words themselves. */
  readonly name: string;
  /** The name's key, and its words folded. */
  readonly nameKey: string;
  readonly folded: readonly string[];
  readonly title: string;
  readonly apposition: string;
  readonly acronym: string | null;
  /** What title and apposition say. */
  readonly offices: readonly Office[];
  /** Of a group: more than one. */
  readonly plural: boolean;
}

/** Reads a mention, whatever of it stands in `words` and whatever beside them. */
export function readPhrase(mention: Mention, place: number): Phrase {
  const { bare, acronym } = withoutParentheses(tidy(mention.words));
  const beside = mention.kind === 'PLACE' ? placeBeside(bare) : splitApposition(bare);
  const { determiner, words: determined } = withoutDeterminer(beside.main);
  const own =
    mention.kind === 'COUNTRY' ? { name: determined, beside: '' } : withoutPossessor(determined, mention.kind);
  const lettered = withoutLetters(own.name.replace(/[’']s?$/u, ''));
  const whole = lettered.name;
  const medium = withoutMedium(withoutEpithet(withoutVehicle(whole)));
  const words = medium.name;
  const isWhose = own.beside !== '';
  const whose = isWhose && determiner === 'THE' ? own.beside.replace('of ', 'of the ') : own.beside;
  const shape = shapeOf(words, mention, determiner !== null && !isWhose);
  const { name: person, home } = shape === 'NAME' ? splitHome(words, mention.kind) : { name: words, home: '' };
  const { title: before, name } = shape === 'NAME' ? splitTitle(person) : { title: '', name: words };
  const determinerOf = () => {
    if (isWhose) return null;
    return withoutEpithet(whole) === words || medium.beside !== '' ? determiner : 'THE';
  };
  const key = nameKey(words);
  const named = name === words ? key : nameKey(name);
  const title = joined(' ', tidy(mention.title ?? ''), before);
  const apposition = joined(
    ', ',
    ...[beside.apposition, medium.beside, whose, lettered.beside, home, tidy(mention.apposition ?? '')],
  );
  return {
    ...{ mention, place, shape, determiner: determinerOf(), words, key },
    ...{ wholeKey: words === mention.words ? key : nameKey(mention.words), name, nameKey: named },
    ...{ folded: named.split(' ').map(foldSpelling), title, apposition, acronym },
    offices: (shape === 'OFFICE' ? [words] : [title, apposition]).flatMap((text) => (text ? readOffices(text) : [])),
    plural: shape === 'GROUP' && isPlural(words),
  };
}

/** Whether the name is one word, so that it alone says too little of a person. */
export function isShort(phrase: Phrase): boolean {
  return !phrase.nameKey.includes(' ');
}

/** `Springfield, Illinois`: the place comes first. */
function placeBeside(words: string): { readonly main: string; readonly apposition: string } {
  const [main = words, ...others] = words.split(/,\s*/u);
  return { main, apposition: others.join(', ') };
}

function joined(between: string, ...parts: readonly string[]): string {
  return parts.filter(Boolean).join(between);
}
