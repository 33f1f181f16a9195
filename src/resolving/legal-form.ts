/** Legal forms of companies: they tell what bears the name, and are often left out of it. */

import { readWords } from './lexicons/read-lexicon.ts';
import { nameTokens } from './person-name.ts';

const legalForms = readWords('kinds', 'legalForms');

/** `Norvik Biotech ASA`, `Tarvo Inc.` */
export function hasLegalForm(name: string): boolean {
  return /\s\p{Lu}[\p{L}.]*$/u.test(name) && endsInLegalForm(nameTokens(name));
}

/** A name's words without the legal form at their end: `tarvo inc` is `tarvo`. */
export function withoutLegalForm(tokens: readonly string[]): readonly string[] {
  return endsInLegalForm(tokens) ? tokens.slice(0, -1) : tokens;
}

function endsInLegalForm(tokens: readonly string[]): boolean {
  return tokens.length > 1 && legalForms.has(tokens.at(-1) ?? '');
}

/** The key of a name as it is called for short: `norvik biotech` of `Norvik Biotech ASA`. */
export function shortKey({ name, nameKey }: { readonly name: string; readonly nameKey: string }): string {
  return hasLegalForm(name) ? withoutLegalForm(nameKey.split(' ')).join(' ') : nameKey;
}
