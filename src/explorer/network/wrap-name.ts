/** Breaks long names into a few lines of a like length. */

/** Letters in a line, on a wide page and on a narrow one, and lines. */
export const lineLengths = { wide: 24, narrow: 15 } as const;
const mostLines = 3;
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** `wrapName('Office of the President of Kazakhstan')` → `['Office of the President', 'of Kazakhstan']`; what is longer than three lines ends in `…`. */
export function wrapName(name: string, most: number = lineLengths.wide): string[] {
  if (name.length <= most) return [name];
  const lines: string[] = [''];
  for (const word of name.split(/\s+/).flatMap((word) => piecesOf(word, most))) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    if (lines.length > mostLines) break;
  }
  if (lines.length <= mostLines) return lines;
  return lines.slice(0, mostLines).map((line, index) => (index === mostLines - 1 ? `${line}…` : line));
}

/** A word longer than a line in pieces; no letter is parted from its accents. */
function piecesOf(word: string, most: number): string[] {
  if (word.length <= most) return [word];
  // Names of any length come from articles; what no line shows is not looked at.
  const signs = [...letters.segment(word.slice(0, most * (mostLines + 1)))].map(({ segment }) => segment);
  return Array.from({ length: Math.ceil(signs.length / most) }, (_, piece) =>
    signs.slice(piece * most, (piece + 1) * most).join(''),
  );
}
