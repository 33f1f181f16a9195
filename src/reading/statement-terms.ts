/** The terms by which people choose statements on the command line and in URLs, and the filter that they mean. */

import { HearsayError } from '../errors.ts';
import type { SpeechMode } from '../record/record.ts';
import type { StatementFilter } from './statement-filter.ts';

/** Every entity is named by id, name or alias; `from` and `to` are the days on which something was said. */
export interface StatementTerms {
  readonly speaker?: string | undefined;
  readonly about?: string | undefined;
  readonly via?: string | undefined;
  readonly audience?: string | undefined;
  readonly outlet?: string | undefined;
  readonly mode?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly text?: string | undefined;
  readonly firstHand?: boolean | undefined;
  readonly unnamed?: boolean | undefined;
}

export const textTerms = ['speaker', 'about', 'via', 'audience', 'outlet', 'mode', 'from', 'to', 'text'] as const;
export const switchTerms = ['firstHand', 'unnamed'] as const;
const modes: readonly SpeechMode[] = ['DIRECT', 'INDIRECT', 'MIXED'];

/** The filter of the terms; undefined where there are none. @throws HearsayError INPUT_INVALID for an unknown mode. */
export function filterOfTerms(terms: StatementTerms): StatementFilter | undefined {
  const { speaker, about, via, audience, outlet, from, to, text, firstHand, unnamed } = terms;
  if (![...textTerms, ...switchTerms].some((name) => isSaid(terms[name]))) return undefined;
  return {
    ...{ speaker, about, via, audience, outlet, text, mode: modeOf(terms.mode), saidFrom: from, saidTo: to },
    ...(firstHand && { depthMax: 0 }),
    ...(unnamed && { speakerKind: 'GROUP' }),
  };
}

/** An empty name is a term too, and names nobody: a slip must not mean everything. */
function isSaid(term: string | boolean | undefined): boolean {
  return term !== undefined && term !== false;
}

function modeOf(name: string | undefined): SpeechMode | undefined {
  if (name === undefined) return undefined;
  const mode = modes.find((known) => known === name.toUpperCase());
  if (mode) return mode;
  throw new HearsayError('INPUT_INVALID', `There is no mode "${name}"; choose one of direct, indirect, mixed.`);
}
