/** What statements that fit a filter have in common: their speakers, topics, relays, outlets, modes and depths, each with how many. */

import type { SpeechMode } from '../record/record.ts';
import type { Row } from '../store/store.ts';
import type { Conjunction } from './statement-filter.ts';
import type { EntityCountNode, ReadRows } from './timeline.ts';

export interface FacetsNode {
  readonly speakers: readonly EntityCountNode[];
  readonly topics: readonly EntityCountNode[];
  readonly relays: readonly EntityCountNode[];
  readonly outlets: readonly EntityCountNode[];
  readonly modes: readonly { readonly mode: SpeechMode; readonly count: number }[];
  readonly depths: readonly { readonly depth: number; readonly count: number }[];
  readonly unnamed: number;
}

/** One value of a facet, and of how many statements it is. */
interface Counted {
  readonly value: string;
  readonly count: number;
}

const maxRanked = 10;

/** The facets of the statements that fit; values that are equally frequent stand in the order of the alphabet. */
export async function readFacets(readRows: ReadRows, anyOf: readonly Conjunction[]): Promise<FacetsNode> {
  const rows = await readRows('statements-facets', { anyOf, orderBy: 'PUBLISHED', limit: maxRanked });
  const ranking = (facet: string) => rankingOf(rows, facet);
  const entities = (facet: string) => ranking(facet).map(({ value: entity, count }) => ({ entity, count }));
  return {
    speakers: entities('SPEAKERS'),
    topics: entities('TOPICS'),
    relays: entities('RELAYS'),
    outlets: entities('OUTLETS'),
    modes: ranking('MODES').map(({ value, count }) => ({ mode: value as SpeechMode, count })),
    depths: ranking('DEPTHS').map(({ value, count }) => ({ depth: Number(value), count })),
    unnamed: ranking('NAMED').find(({ value }) => value === 'no')?.count ?? 0,
  };
}

function rankingOf(rows: readonly Row[], facet: string): readonly Counted[] {
  return (rows.find((row) => row.facet === facet)?.ranking ?? []) as readonly Counted[];
}
