/**
 * One spelling for all the ways in which Latin letters write one name.
 *
 * The letters come from any-ascii (for Cyrillic near BGN/PCGN 1947); the rules below then take together what the standards and habits of
 * transcription write apart: BGN/PCGN (Tokayev, Khrushchev), ISO 9:1995 (Tokaev), German (Tokajew, Chruschtschow), French (Tokaïev, Tchekhov), Polish.
 */

import anyAscii from 'any-ascii';

/** In this order, since each works on what those before it leave; capitals stand for sounds: C `ch`, S `sh`, J `zh` and `j`. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|szcz|chtch|stch/g, 'S'],
  [/tsch|tch|tsh|cz(?=[aeiouy])|(?<=\p{L})cz$/gu, 'C'],
  [/sch|sh|sz/g, 'S'],
  [/dzh|dsch|dj|zh|^j(?=[aeou]|$)/g, 'J'],
  [/kh|^ch(?=[lr])/g, 'h'],
  [/ch/g, 'C'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/gh/g, 'g'],
  [/dh/g, 'd'],
  [/gu(?=[ei])/g, 'g'],
  [/tz|zz/g, 'ts'],
  [/x/g, 'ks'],
  [/ck|c|q/g, 'k'],
  [/w/g, 'v'],
  [/j/g, 'y'],
  [/(?<=[oe])ff?$/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ue(?=[^aeiouy])/g, 'u'],
  [/ee/g, 'i'],
  [/(?<=[aeiou])[yi](?=[aeiou])/g, ''],
  [/^[yi](?=[eo])/g, ''],
  [/yo/g, 'e'],
  [/(?<=[^aeiouy])[yi](?=[ae])/g, ''],
  [/y/g, 'i'],
  [/ie$/g, 'i'],
  [/(.)\1+/g, '$1'],
];
const kept = new Map<string, string>();
const most = 200_000;

/** `foldSpelling('Tokayev')`, of `Tokaev`, `Tokajew`, `Токаев` and `Тоқаев` as well → `'tokaev'`; of one word, in any script. */
export function foldSpelling(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  let folded = anyAscii(word.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  for (const [spellings, one] of rules) folded = folded.replace(spellings, one);
  if (kept.size < most) kept.set(word, folded);
  return folded;
}

/**
 * What is left of a folded word when vowels and `h` are dropped and consonants that are heard alike are one, after Soundex (R. C. Russell, US patent
 * 1,261,167, 1918) but unshortened: the key under which words are looked for that may be near.
 */
export function soundOf(folded: string): string {
  const rest = folded
    .replace(/[bpfv]/g, 'f')
    .replace(/[dt]/g, 't')
    .replace(/[gk]/g, 'k')
    .replace(/[CJSsz]/g, 's')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');
  return rest === '' ? folded.slice(0, 1) : rest;
}
