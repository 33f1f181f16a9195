/**
 * The key under which a name is looked up: case, punctuation and a leading article do not count, nor do the accents of
 * Latin, Greek and Cyrillic letters. In other scripts marks tell names apart (राम, रोम), so they stay.
 */

const isAscii = /^[\x20-\x7e]*$/;
/** One sign can be eighteen letters when it is written out (\ufdfa), and no index takes the 9,000 of a name of 500 such signs. */
const longest = 1_000;

/** `nameKey('Mr. Tokayev’s office')` → `'mr tokayevs office'`. */
export function nameKey(name: string): string {
  // Most names are plain letters, for which the long way has the same end.
  const plain = isAscii.test(name) ? name : withoutAccents(name);
  const key = plain
    .toLowerCase()
    .replace(/['’ʼ`.]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/u, '');
  if (key.length <= longest) return key;
  // A sign is not cut in two.
  return key
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}

function withoutAccents(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .replace(/(^|\s)\p{M}+/gu, '$1')
    .normalize('NFC');
}
