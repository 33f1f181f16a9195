/** The key under which a name is looked up: case, accents, punctuation and a leading article do not count. */

/** `nameKey('Mr. Tokayev’s office')` → `'mr tokayevs office'`. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/u, '');
}
