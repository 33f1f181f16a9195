/** The kinds of entities: what they are called, and the colour and the shape by which every view tells them apart. */

import type { EntityKind } from '../api/schema.generated.ts';

export interface Kind {
  /** `Person` */
  readonly name: string;
  /** `People` */
  readonly plural: string;
  /** The plural where there is little room. */
  readonly short: string;
  /** The custom property of style/tokens.css that holds its colour. */
  readonly colour: `--${string}`;
  /** Its shape as a path in a square from -10 to 10. */
  readonly path: string;
  /** The shape's name in Cytoscape.js, the nearest that it has. */
  readonly shape: 'ellipse' | 'round-rectangle' | 'diamond' | 'triangle' | 'hexagon' | 'star';
}

/** In the order of legends. */
export const kinds: Readonly<Record<EntityKind, Kind>> = {
  PERSON: {
    name: 'Person',
    plural: 'People',
    short: 'People',
    colour: '--person',
    path: 'M0-8A8 8 0 1 1 0 8A8 8 0 1 1 0-8Z',
    shape: 'ellipse',
  },
  ORGANIZATION: {
    name: 'Organization',
    plural: 'Organizations',
    short: 'Organizations',
    colour: '--organization',
    path: 'M-6-7.5H6A1.5 1.5 0 0 1 7.5-6V6A1.5 1.5 0 0 1 6 7.5H-6A1.5 1.5 0 0 1-7.5 6V-6A1.5 1.5 0 0 1-6-7.5Z',
    shape: 'round-rectangle',
  },
  COUNTRY: {
    name: 'Country',
    plural: 'Countries',
    short: 'Countries',
    colour: '--country',
    path: 'M0-9.5 9.5 0 0 9.5-9.5 0Z',
    shape: 'diamond',
  },
  PLACE: {
    name: 'Place',
    plural: 'Places',
    short: 'Places',
    colour: '--place',
    path: 'M0-8.5 9 7.5H-9Z',
    shape: 'triangle',
  },
  GROUP: {
    name: 'Group',
    plural: 'Unnamed and collective sources',
    short: 'Groups',
    colour: '--group',
    path: 'M-4.5-8H4.5L9 0 4.5 8H-4.5L-9 0Z',
    shape: 'hexagon',
  },
  EVENT: {
    name: 'Event',
    plural: 'Events',
    short: 'Events',
    colour: '--event',
    path: 'M0-9.5 2.6-3.3 9.2-2.9 4.2 1.4 5.8 7.8 0 4.3-5.8 7.8-4.2 1.4-9.2-2.9-2.6-3.3Z',
    shape: 'star',
  },
};

/** The kinds in the order of legends. */
export const kindOrder = Object.keys(kinds) as readonly EntityKind[];
