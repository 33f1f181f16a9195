/** The properties that nodes and links can have, with their types, for formats that declare them before the first node. */

import type { Value } from './graph-elements.ts';

export type PropertyType = 'text' | 'integer' | 'number' | 'list';

/** By name, in the order in which tables show them. A list is written as JSON where a format has no lists. */
export const nodeProperties: Readonly<Record<string, PropertyType>> = {
  name: 'text',
  aliases: 'list',
  description: 'text',
  iso: 'text',
  title: 'text',
  published: 'text',
  publishedFirst: 'text',
  publishedLast: 'text',
  author: 'text',
  url: 'text',
  language: 'text',
  sha256: 'text',
  length: 'integer',
  text: 'text',
  version: 'integer',
  supersedes: 'list',
  mode: 'text',
  cue: 'text',
  gist: 'text',
  quotes: 'list',
  saidOn: 'text',
  saidFirst: 'text',
  saidLast: 'text',
  depth: 'integer',
  confidence: 'number',
  origin: 'text',
  measure: 'text',
  value: 'number',
  low: 'number',
  high: 'number',
  approximation: 'text',
  unit: 'text',
  scope: 'text',
  asOf: 'text',
  words: 'text',
  start: 'integer',
  end: 'integer',
  note: 'text',
};

export const linkProperties: Readonly<Record<string, PropertyType>> = {
  position: 'integer',
  cue: 'text',
  statement: 'text',
  parts: 'list',
  starts: 'list',
  ends: 'list',
  title: 'text',
  from: 'text',
  to: 'text',
  note: 'text',
};

/** A value as the text of a cell or an element: `['a', 'b']` → `["a","b"]`. */
export function valueText(value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
