/** Small words and marks that belong to a name or a possessor, whatever the tagger took them for. */

import { isCapital, type Token } from './tokens.ts';

const particles = new Set('da de del della di do dos das du van von der den el al bin ibn &'.split(' '));

/** The apostrophe of `the dockers' union`, unless it closes a quotation in single marks. */
export function isPluralPossessive(token: Token, before: readonly Token[], next: Token | undefined): boolean {
  const last = before.at(-1);
  if (token.lower !== "'" || !last || last.end !== token.start || !/s$/.test(last.lower)) return false;
  if (!next || next.start === token.end || !/^(?:NOUN|PROPN|ADJ)$/.test(next.tag)) return false;
  const opened = before.findLast(({ lower }) => lower === "'");
  return opened === undefined || opened.tag === 'PART';
}

/** `da` in `Correio da Raia`, `&` in `Harrow & Vane`: between capitals they are a part of the name. */
export function isNameParticle(token: Token, last: Token | undefined, next: Token | undefined): boolean {
  if (!particles.has(token.lower)) return false;
  return [last, next].every((beside) => beside?.tag === 'PROPN' && isCapital(beside));
}
