/** What a library is asked for by the bench: to draw a network at given places, and to tell of its labels. */

import type { BenchNetwork } from './network.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Drawing {
  /** The boxes of the labels that are shown. */
  labels(): Box[];
  /** The picture as a PNG's size in bytes. */
  exportPng(): Promise<number>;
  /** Where the picture stands now; another text after it moved. */
  whereabouts(): string;
  close(): void;
}

export type Draw = (container: HTMLElement, network: BenchNetwork, places: ReadonlyMap<string, Place>) => Drawing;

/** Of labels, in pixels. */
export const fontSize = 11;

const ruler = document.createElement('canvas').getContext('2d');
if (ruler) ruler.font = `${fontSize}px sans-serif`;

/** How wide a label is, in pixels. */
export const labelWidth = (label: string): number => ruler?.measureText(label).width ?? 0;

/** Colours of kinds, for the bench alone. */
export const colors = {
  ...{ PERSON: '#8a3b12', ORGANIZATION: '#1d5d8c', COUNTRY: '#2f6b3a' },
  ...{ PLACE: '#7a6a1c', GROUP: '#6b6b6b', EVENT: '#7b2d5e' },
} as const;

/** `sizeOf(9)`: the area goes with the weight. */
export const sizeOf = (weight: number): number => 3 + 2 * Math.sqrt(weight);
