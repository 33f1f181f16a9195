/** The disputes in the graph: figures grouped by what they count, then read with their sources, in two Cypher calls. */

import { type Dispute, findDispute } from '../disputing/find-dispute.ts';
import { comparableFigures, type FigureGroup } from '../disputing/group-figures.ts';
import type { Named, StatedFigure } from '../disputing/stated-figure.ts';
import type { Measure } from '../record/record.ts';
import type { Reader, Row } from '../store/store.ts';

/** The disputes over these measures, or over all where none are given, in the order of measure and scope. */
export async function readDisputes(reader: Reader, measures: readonly Measure[] | null): Promise<readonly Dispute[]> {
  const groups = await reader.read('figure-groups', { measures });
  const comparable = comparableFigures(groups as readonly unknown[] as readonly FigureGroup[]);
  const ids = [...comparable.values()].flat();
  if (ids.length === 0) return [];
  const rows = await reader.read('stated-figures', { ids });
  const figures = new Map(rows.map((row) => [row.id as string, toStatedFigure(row)]));
  const disputes = [...comparable].map(([id, members]) =>
    findDispute(
      id,
      members.flatMap((member) => figures.get(member) ?? []),
    ),
  );
  return disputes.filter((dispute) => dispute !== null).toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

type Speaker = Named & { readonly statement: string; readonly saidOn: string | null };
type Outlet = Named & { readonly published: string };
type Relay = Named & { readonly position: number };

function toStatedFigure({ speakers, relays, outlets, ...row }: Row): StatedFigure[] {
  const [speaker] = speakers as readonly Speaker[];
  const [outlet] = outlets as readonly Outlet[];
  // A figure that nothing asserts any more has no source to compare.
  if (!outlet) return [];
  const figure = row as Pick<StatedFigure, Exclude<keyof StatedFigure, 'speaker' | 'relays' | 'outlet'>>;
  return [
    {
      ...figure,
      saidOn: speaker?.saidOn ?? null,
      statement: speaker?.statement ?? null,
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
