/** Initials in an interview: `LO:` after Lena Okafor was named is a turn of hers, as her whole name would be. */

import type { Turn } from './paragraph-attributions.ts';
import type { Sentence } from './sentence.ts';
import { isCapital, type Token } from './tokens.ts';

/** The turns with labels of initials under the names that they stand for, where a label or the text before the turns has one. */
export function withInitials(turns: readonly Turn[], sentences: readonly Sentence[]): Turn[] {
  if (!turns.some(isInitials)) return [...turns];
  const opening = turns.find(({ label }) => label)?.sentences[0]?.index ?? 0;
  const names = new Map<string, readonly Token[]>();
  for (const sentence of sentences) {
    const places = sentence.index < opening ? sentence.chunks : sentence.chunks.slice(0, 1);
    for (const { kind, first, last } of places) {
      const words = sentence.tokens.slice(first, last + 1).filter((token) => token.tag === 'PROPN' && isCapital(token));
      const initials = words.map(({ text }) => text[0]).join('');
      if (kind === 'NP' && words.length > 1 && !names.has(initials)) names.set(initials, words);
    }
  }
  return turns.map((turn) => {
    const { label, sentences: own } = turn;
    const words = isInitials(turn) ? names.get(own[0]?.tokens[0]?.text ?? '') : undefined;
    const standsFor = words?.at(-1);
    if (!label || !words || !standsFor) return turn;
    return { ...turn, label: { ...label, name: words.map(({ lower }) => lower).join(' '), standsFor } };
  });
}

function isInitials({ label, sentences }: Turn): boolean {
  const text = sentences[0]?.tokens[0]?.text ?? '';
  return label !== null && !label.letter && label.speaker.last === 0 && /^\p{Lu}{2,4}$/u.test(text);
}
