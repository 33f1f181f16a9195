/** The disputes in the graph: pages of their ids, and the figures of some read with their sources. */

import { type Dispute, findDispute } from '../disputing/find-dispute.ts';
import type { Named, StatedFigure } from '../disputing/stated-figure.ts';
import type { DisputeRange } from '../record/dispute-id.ts';
import type { Reader, Row } from '../store/store.ts';
import type { FigureNode } from './nodes.ts';
import type { PageParameters } from './pages.ts';

/** The ids of disputes that at least two figures may be in, in their order or against it. */
export async function readDisputeIds(
  reader: Reader,
  range: DisputeRange & Pick<PageParameters, 'idDescending' | 'limit'>,
): Promise<readonly string[]> {
  return (await reader.read('disputes-page', { ...range })).map(({ id }) => String(id));
}

/** A figure with its sources, as it is compared, and as the node that it is. */
export type SourcedFigure = StatedFigure & FigureNode;

/** The disputes with these ids, null where figures agree, or there are none; and all of the figures. */
export async function readDisputes(
  reader: Reader,
  ids: readonly string[],
): Promise<{ readonly disputes: readonly (Dispute | null)[]; readonly figures: readonly SourcedFigure[] }> {
  const groups = new Map<unknown, SourcedFigure[]>(ids.map((id) => [id, []]));
  for (const { dispute, ...row } of await reader.read('stated-figures', { disputes: ids }))
    groups.get(dispute)?.push(...toSourcedFigure(row));
  return { disputes: ids.map((id) => findDispute(id, groups.get(id) ?? [])), figures: [...groups.values()].flat() };
}

type Speaker = Named & { readonly statement: string; readonly saidOn: string | null };
type Outlet = Named & { readonly published: string; readonly article: string };
type Relay = Named & { readonly position: number };

function toSourcedFigure({ speakers, relays, outlets, ...row }: Row): SourcedFigure[] {
  const [speaker] = speakers as readonly Speaker[];
  const [outlet] = outlets as readonly Outlet[];
  // A figure that nothing asserts any more has no source to compare.
  if (!outlet) return [];
  const figure = row as Pick<SourcedFigure, Exclude<keyof SourcedFigure, 'speaker' | 'relays' | 'outlet'>>;
  return [
    {
      ...figure,
      saidOn: speaker?.saidOn ?? null,
      statement: speaker?.statement ?? null,
      article: outlet.article,
      published: outlet.published,
      speaker: named(speaker ?? outlet),
      relays: (relays as readonly Relay[]).toSorted((one, other) => one.position - other.position).map(named),
      outlet: named(outlet),
    },
  ];
}

function named({ id, name }: Named): Named {
  return { id, name };
}
