/** The filters of the statements behind links; those behind one a quotation are asked for by their hop. */

import type { GraphLinkKind, StatementFilter } from '../api/schema.generated.ts';
import type { NetworkLink } from './network.ts';

/** `SPOKE_ABOUT` from Blinken to Russia → `{ and: [{ speaker: …, about: … }, where] }` */
export function statementsOfLink({ kind, source, target }: NetworkLink, where: StatementFilter): StatementFilter {
  if (kind === 'SPOKE_ABOUT') return { and: [{ speaker: source, about: target }, where] };
  if (kind === 'TOLD') return { and: [{ speaker: source, audience: target }, where] };
  if (kind === 'MENTIONED_WITH') return { and: [{ about: source }, { about: target }, where] };
  return where;
}

/** Where an entity stands in the statements that link it to others. */
const parts: Readonly<Record<GraphLinkKind, readonly ('speaker' | 'about' | 'via' | 'audience' | 'outlet')[]>> = {
  QUOTED: ['outlet', 'via', 'speaker'],
  SPOKE_ABOUT: ['speaker', 'about'],
  TOLD: ['speaker', 'audience'],
  MENTIONED_WITH: ['about'],
};

/** Those that link some entities to anybody; all where there are none of these. */
export function statementsAround(around: readonly string[], links: readonly GraphLinkKind[]): StatementFilter | null {
  const wanted = [...new Set(links.flatMap((kind) => parts[kind]))];
  return around.length === 0 ? null : { or: around.flatMap((id) => wanted.map((part) => ({ [part]: id }))) };
}
