/** From Unicode code points, in which anchors count, to the UTF-16 units in which JavaScript does. */

/**
 * Where each code point begins, and at last where the text ends: `codePointOffsets('a🙂b')` → `[0, 1, 3, 4]`.
 */
export function codePointOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  offsets.push(offset);
  return offsets;
}
