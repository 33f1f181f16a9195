/** A day as people write it, as the service reads it. */

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `readDay('March 5, 2024')` and `readDay('5 March 2024')` → `2024-03-05`; what is no such day stays as it is. */
export function readDay(words: string): string {
  const plain = words
    .replace(/[.,]|(?<=\d)(?:st|nd|rd|th)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const [, month = '', day = '', year = ''] =
    /^(\p{L}{3,}) (\d{1,2}) (\d{4})$/u.exec(plain) ??
    /^(\d{1,2}) (\p{L}{3,}) (\d{4})$/u.exec(plain)?.map((part, at, all) => all[[0, 2, 1, 3][at] ?? at] ?? part) ??
    [];
  const number = months.findIndex((name) => month.toLowerCase().startsWith(name)) + 1;
  if (number === 0) return words;
  return [year, String(number).padStart(2, '0'), day.padStart(2, '0')].join('-');
}
