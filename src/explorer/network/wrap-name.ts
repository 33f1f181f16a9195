/** Breaks long names into lines of a like length. */

const most = 24;

/** `wrapName('Office of the President of Kazakhstan')` → `['Office of the', 'President of Kazakhstan']` */
export function wrapName(name: string): string[] {
  if (name.length <= most) return [name];
  const wanted = Math.ceil(name.length / most);
  const lines: string[] = [''];
  for (const word of name.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length + 1 > Math.max(most, name.length / wanted)) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
