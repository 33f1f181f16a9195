/** The words of a text with their places, so that two spans are compared by the words they cover, not by their edges. */

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words count; marks stand in for them only where a span holds no word at all. */
const token = /(?<word>[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*(?:['’-][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*)*)|[^\s\p{L}\p{N}_]/gu;

interface Token extends Span {
  readonly isWord: boolean;
}

/** Which words of a text some spans cover, as numbers of the words in order; places are in code points. */
export class WordPlaces {
  readonly #tokens: readonly Token[];

  constructor(text: string) {
    const tokens: Token[] = [];
    let units = 0;
    let points = 0;
    for (const match of text.matchAll(token)) {
      points += lengthOf(text.slice(units, match.index));
      const start = points;
      points += lengthOf(match[0]);
      units = match.index + match[0].length;
      tokens.push({ start, end: points, isWord: match.groups?.word !== undefined });
    }
    this.#tokens = tokens;
  }

  /** `new WordPlaces('“No,” she said.').covered([{start: 0, end: 5}])` → `Set {1}`: the word alone. */
  covered(spans: readonly Span[]): ReadonlySet<number> {
    const all = [...this.#tokens.keys()].filter((index) => {
      const { start, end } = this.#tokens[index] as Token;
      return spans.some((span) => span.start < end && start < span.end);
    });
    const words = all.filter((index) => this.#tokens[index]?.isWord);
    return new Set(words.length > 0 ? words : all);
  }
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
