/** `Will` and `May`: the modal that opens a question, or somebody's first name. */

import { isCapital, type Tag, type Token } from './tokens.ts';

/** The tag of such a word by what stands after the name that follows it: `Will Vane stay?`, `Will Vane stayed.`; null for others. */
export function tagOfModalName(token: Token, tokens: readonly Token[], index: number): Tag | null {
  if (!/^(?:Will|May)$/.test(token.text)) return null;
  let end = index + 1;
  while (tokens[end]?.tag === 'PROPN' && isCapital(tokens[end] as Token)) end += 1;
  if (end === index + 1) return null;
  if (index > 0 && !/^[:"“‘'–—-]$/.test(tokens[index - 1]?.text ?? '')) return token.tag === 'AUX' ? 'PROPN' : null;
  const after = tokens[end];
  if (isBase(after) || (after?.tag === 'ADV' && isBase(tokens[end + 1])))
    return tokens.slice(end).some(({ text }) => text === '?') ? 'AUX' : null;
  return after && /^(?:VERB|AUX|PUNCT)$/.test(after.tag) && after.text !== '?' ? 'PROPN' : null;
}

/** `stay`, `be`, `have`: what a modal governs. */
function isBase(token: Token | undefined): boolean {
  return token !== undefined && /^(?:VERB|AUX)$/.test(token.tag) && token.lower === token.lemma;
}
