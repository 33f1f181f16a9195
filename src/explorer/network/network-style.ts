/** How Cytoscape.js draws nodes and links, from the palette of the theme. */

import type { StylesheetJson } from 'cytoscape';
import { kindOrder, kinds } from '../entity/kinds.ts';
import { bendStep, manyLinks } from './bends.ts';
import { linkLooks, linkOrder } from './link-words.ts';
import type { Palette } from './palette.ts';

/** Names are not here: label-layer.ts draws them, so that none covers another. */
export function networkStyle(palette: Palette, linkCount: number): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        ...{ width: 'data(size)', height: 'data(size)', 'border-width': 1.5, 'border-color': palette.paper },
        ...{ 'overlay-opacity': 0, 'transition-property': 'opacity', 'transition-duration': 0 },
      },
    },
    ...kindOrder.map((kind) => ({
      selector: `node[kind = "${kind}"]`,
      style: { shape: kinds[kind].shape, 'background-color': palette.kinds[kind] },
    })),
    {
      // As their mark everywhere: open, since nobody is named.
      selector: 'node[kind = "GROUP"]',
      style: {
        ...{ 'background-color': palette.paper, 'border-color': palette.kinds.GROUP },
        ...{ 'border-width': 2, 'border-style': 'dashed' },
      },
    },
    {
      selector: 'edge',
      style: {
        ...{ width: 'data(width)', 'overlay-opacity': 0, 'arrow-scale': 0.85, opacity: 0.75 },
        ...(linkCount > manyLinks
          ? { 'curve-style': 'straight' }
          : { 'curve-style': 'bezier', 'control-point-step-size': bendStep }),
      },
    },
    ...linkOrder.map((kind) => {
      const { dash, hasArrow } = linkLooks[kind];
      const colour = palette.links[kind];
      return {
        selector: `edge[kind = "${kind}"]`,
        style: {
          ...{ 'line-color': colour, 'target-arrow-color': colour },
          'target-arrow-shape': hasArrow ? 'triangle' : 'none',
          ...(dash.length > 0 && { 'line-style': 'dashed', 'line-dash-pattern': [...dash] }),
        },
      };
    }),
    { selector: '.is-faded', style: { opacity: 0.12, events: 'no' } },
    {
      selector: 'node.is-on-way',
      style: { 'border-width': 3, 'border-color': palette.accent },
    },
    {
      selector: 'edge.is-on-way',
      style: { 'line-color': palette.accent, 'target-arrow-color': palette.accent, opacity: 1, 'z-index': 5 },
    },
    {
      selector: 'node.is-open',
      style: { 'border-width': 4, 'border-color': palette.ink },
    },
    {
      selector: 'edge.is-open',
      style: { 'line-color': palette.ink, 'target-arrow-color': palette.ink, opacity: 1, 'z-index': 6 },
    },
    { selector: 'node.is-at', style: { 'outline-width': 3, 'outline-color': palette.ink, 'outline-offset': 3 } },
  ] as StylesheetJson;
}
