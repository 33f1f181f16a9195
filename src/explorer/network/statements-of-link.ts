/** The filter of the statements behind a link; those behind a quotation are asked for by their hop. */

import type { StatementFilter } from '../api/schema.generated.ts';
import type { NetworkLink } from './network.ts';

/** `SPOKE_ABOUT` from Blinken to Russia → `{ and: [{ speaker: …, about: … }, where] }` */
export function statementsOfLink({ kind, source, target }: NetworkLink, where: StatementFilter): StatementFilter {
  if (kind === 'SPOKE_ABOUT') return { and: [{ speaker: source, about: target }, where] };
  if (kind === 'TOLD') return { and: [{ speaker: source, audience: target }, where] };
  if (kind === 'MENTIONED_WITH') return { and: [{ about: source }, { about: target }, where] };
  return where;
}
