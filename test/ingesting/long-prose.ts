/** Ordinary prose of any length, of which no two sentences are alike. */

const people = ['Anna Berg', 'Lena Orav', 'Tomas Rell', 'Ida Sund', 'Karl Voss', 'Mira Dahl', 'Jonas Falk'];
const offices = ['harbour office', 'fish market', 'town council', 'tide commission', 'rail board'];
const cues = ['said', 'warned', 'added', 'told reporters'];
const things = ['pier', 'lock', 'sluice', 'depot', 'quay', 'bridge', 'ferry', 'lamp', 'chart', 'crane', 'rope'];

/** So many characters of news, in paragraphs: somebody says something, and something is told of nobody. */
export function longProse(characters: number): string {
  const paragraphs: string[] = [];
  for (let length = 0, at = 0; length < characters; at += 1) {
    const of = (list: readonly string[], by = 1) => list[Math.floor(at / by) % list.length] ?? '';
    const paragraph = [
      `${of(people)} of the ${of(offices, 3)} ${of(cues)} that the ${of(things)} of the ${of(things, 11)} was closed for ${at + 2} days.`,
      `The ${of(things, 2)} beside the ${of(things, 5)} had been painted ${at + 3} times before the rain came, and the boats lay still.`,
      `“We wait for the ${of(things, 7)}, as we did ${at + 4} times before,” ${of(people, 2)} ${of(cues, 2)}.`,
    ].join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, characters);
}
