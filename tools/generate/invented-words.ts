/** Words that no language has, each made of its number: the same number the same word, another number another word. */

const onsets = [
  'b',
  'd',
  'f',
  'g',
  'k',
  'l',
  'm',
  'n',
  'p',
  'r',
  's',
  't',
  'v',
  'z',
  'br',
  'dr',
  'kl',
  'st',
  'tr',
  'sh',
];
const nuclei = ['a', 'e', 'i', 'o', 'u', 'ai'];
const codas = ['n', 'r', 'l', 'm', 'sk', 'nt'];
const syllables = onsets.length * nuclei.length;

/** How many names there are: three syllables each, so that the words of texts, of two and a closing sound, are never names. */
export const nameCount = syllables ** 3;

/** How many words for texts there are. */
export const wordCount = syllables ** 2 * codas.length;

/** `nameOf(0)` → `'Bababa'`; of a number from 0 up to, not including, `nameCount`. */
export function nameOf(number: number): string {
  const name = `${syllable(number / syllables ** 2)}${syllable(number / syllables)}${syllable(number)}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** `wordOf(0)` → `'baban'`; of a number from 0 up to, not including, `wordCount`. */
export function wordOf(number: number): string {
  const stem = Math.floor(number / codas.length);
  return `${syllable(stem / syllables)}${syllable(stem)}${codas[number % codas.length]}`;
}

function syllable(number: number): string {
  const index = Math.floor(number) % syllables;
  return `${onsets[Math.floor(index / nuclei.length)]}${nuclei[index % nuclei.length]}`;
}
