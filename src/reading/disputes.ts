/** The disputes in the graph: figures grouped by what they count, and those of some groups read with their sources. */

import { type Dispute, findDispute } from '../disputing/find-dispute.ts';
import { comparableFigures, type FigureGroup } from '../disputing/group-figures.ts';
import type { Named, StatedFigure } from '../disputing/stated-figure.ts';
import type { Measure } from '../record/record.ts';
import type { Reader, Row } from '../store/store.ts';
import type { FigureNode } from './nodes.ts';

/** The ids of figures that count the same, by the id of the dispute that they may be, in the order of measure and scope. */
export type ComparableFigures = ReadonlyMap<string, readonly string[]>;

/** Figures of these measures, or of all where none are given, that may be in dispute. */
export async function readComparable(reader: Reader, measures: readonly Measure[] | null): Promise<ComparableFigures> {
  const groups = await reader.read('figure-groups', { measures });
  const comparable = comparableFigures(groups as readonly unknown[] as readonly FigureGroup[]);
  return new Map([...comparable].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A figure with its sources, as it is compared, and as the node that it is. */
export type SourcedFigure = StatedFigure & FigureNode;

/** The disputes among some figures that count the same, null where they agree; and all of the figures. */
export async function readDisputes(
  reader: Reader,
  comparable: ComparableFigures,
): Promise<{ readonly disputes: ReadonlyMap<string, Dispute | null>; readonly figures: readonly SourcedFigure[] }> {
  const ids = [...comparable.values()].flat();
  const rows = ids.length === 0 ? [] : await reader.read('stated-figures', { ids });
  const figures = rows.flatMap(toSourcedFigure);
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const disputes = [...comparable].map(([id, members]) => {
    const group = members.flatMap((member) => byId.get(member) ?? []);
    return [id, findDispute(id, group)] as const;
  });
  return { disputes: new Map(disputes), figures };
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
