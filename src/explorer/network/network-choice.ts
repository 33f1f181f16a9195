/** What somebody has chosen of a network, as the address bar holds it beside the question: `/network?around=organization:ria&links=quoted`. */

import type { GraphLinkKind } from '../api/schema.generated.ts';
import type { Place } from './network.ts';

export interface NetworkChoice {
  /** Around these entities (ids, names or aliases); around the most linked ones where there are none. */
  readonly around: readonly string[];
  /** Nodes whose neighbours are drawn, too, in the order in which they were opened. */
  readonly expand: readonly string[];
  readonly links: readonly GraphLinkKind[];
  /** How many links away from the middle. */
  readonly depth: number;
  /** How many nodes at most. */
  readonly limit: number;
  /** Only links with at least so many statements. */
  readonly min: number;
  readonly hide: readonly string[];
  /** Where nodes were put by hand. */
  readonly pin: ReadonlyMap<string, Place>;
  /** The node or the link that is looked at. */
  readonly open: string | null;
  /** Between these two the shortest ways are marked. */
  readonly path: readonly [from: string, to: string] | null;
  /** As a drawing, or as tables. */
  readonly show: 'drawing' | 'table';
  /** The middle of what is seen, and how near; all of it where nobody moved it. */
  readonly at: (Place & { readonly zoom: number }) | null;
}

export type NetworkChange = Partial<NetworkChoice>;

export const linkNames = {
  ...{ quoted: 'QUOTED', about: 'SPOKE_ABOUT', told: 'TOLD', mentioned: 'MENTIONED_WITH' },
} as const satisfies Record<string, GraphLinkKind>;

export const limits = [25, 50, 100, 250, 500, 1000, 2000] as const;

export const defaultChoice: NetworkChoice = {
  ...{ around: [], expand: [], links: ['QUOTED'], depth: 1, limit: 100, min: 1, hide: [], pin: new Map() },
  ...{ open: null, path: null, show: 'drawing', at: null },
};

/** Ids hold neither. */
const comma = ',';
const at = '@';

const list = (value: string | null): string[] => (value ? value.split(comma).filter(Boolean) : []);
const whole = (value: string | null, from: number, to: number, otherwise: number): number => {
  const number = Number(value);
  return value && Number.isInteger(number) && number >= from && number <= to ? number : otherwise;
};
const numbers = (value: string): number[] => value.split(comma).map(Number);

/** Reads an address; what makes no sense in it is passed over. */
export function readNetworkChoice(search: string): NetworkChoice {
  const given = new URLSearchParams(search);
  const links = list(given.get('links')).flatMap(
    (name) => Object.entries(linkNames).find(([known]) => known === name)?.[1] ?? [],
  );
  const [from, to] = list(given.get('path'));
  const [x = Number.NaN, y = Number.NaN, zoom = Number.NaN] = numbers(given.get('at') ?? '');
  return {
    around: list(given.get('around')),
    expand: list(given.get('expand')),
    links: links.length > 0 ? links : defaultChoice.links,
    depth: whole(given.get('depth'), 1, 3, defaultChoice.depth),
    limit: whole(given.get('limit'), 1, 2000, defaultChoice.limit),
    min: whole(given.get('min'), 1, 1000, defaultChoice.min),
    hide: list(given.get('hide')),
    pin: readPins(given.getAll('pin')),
    open: given.get('open') || null,
    path: from && to ? [from, to] : null,
    show: given.get('show') === 'table' ? 'table' : 'drawing',
    at: [x, y, zoom].every(Number.isFinite) && zoom > 0 ? { x, y, zoom } : null,
  };
}

function readPins(values: readonly string[]): Map<string, Place> {
  return new Map(
    values.flatMap((value): [string, Place][] => {
      const [id = '', place = ''] = value.split(at);
      const [x = Number.NaN, y = Number.NaN] = numbers(place);
      return id && Number.isFinite(x) && Number.isFinite(y) ? [[id, { x, y }]] : [];
    }),
  );
}

/** Writes a choice into an address, beside whatever else is there; what is as usual is left out. */
export function writeNetworkChoice(choice: NetworkChoice, search: string): string {
  const parameters = new URLSearchParams(search);
  const set = (name: string, value: string) => (value ? parameters.set(name, value) : parameters.delete(name));
  const unless = <Value extends string | number>(value: Value, usual: Value) => (value === usual ? '' : String(value));
  const namesOf = (kinds: readonly GraphLinkKind[]) =>
    Object.entries(linkNames)
      .flatMap(([name, kind]) => (kinds.includes(kind) ? [name] : []))
      .join(comma);
  set('around', choice.around.join(comma));
  set('expand', choice.expand.join(comma));
  set('links', unless(namesOf(choice.links), namesOf(defaultChoice.links)));
  set('depth', unless(choice.depth, defaultChoice.depth));
  set('limit', unless(choice.limit, defaultChoice.limit));
  set('min', unless(choice.min, defaultChoice.min));
  set('hide', choice.hide.join(comma));
  set('open', choice.open ?? '');
  set('path', choice.path?.join(comma) ?? '');
  set('show', unless(choice.show, defaultChoice.show));
  set(
    'at',
    choice.at ? `${Math.round(choice.at.x)},${Math.round(choice.at.y)},${Number(choice.at.zoom.toPrecision(3))}` : '',
  );
  parameters.delete('pin');
  for (const [id, { x, y }] of choice.pin) parameters.append('pin', `${id}${at}${Math.round(x)},${Math.round(y)}`);
  return readable(parameters.toString());
}

/** Colons, commas and the like need no escape in a query (RFC 3986), and links are read by people. */
function readable(search: string): string {
  return search.replaceAll('%3A', ':').replaceAll('%2C', comma).replaceAll('%40', at).replaceAll('%7C', '|');
}
