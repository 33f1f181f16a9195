/** Draws with Cytoscape.js: on a canvas, on a canvas kept as a picture while it moves, or with its WebGL renderer. */

import cytoscape from 'cytoscape';
import { colors, type Draw, fontSize, labelWidth, sizeOf } from './drawing.ts';

const shapes = {
  ...{ PERSON: 'ellipse', ORGANIZATION: 'rectangle', COUNTRY: 'diamond' },
  ...{ PLACE: 'triangle', GROUP: 'hexagon', EVENT: 'star' },
} as const;

const drawWith =
  (options: Partial<cytoscape.CytoscapeOptions>, renderer: object = {}): Draw =>
  (container, { nodes, links }, places) => {
    const cy = cytoscape({
      container,
      elements: [
        ...nodes.map(({ id, label, kind, weight }) => ({
          data: { id, label, size: 2 * sizeOf(weight), color: colors[kind], shape: shapes[kind] },
          position: { ...(places.get(id) ?? { x: 0, y: 0 }) },
        })),
        ...links.map(({ id, source, target, weight }) => ({ data: { id, source, target, weight } })),
      ],
      layout: { name: 'preset', padding: 20 },
      style: [
        {
          selector: 'node',
          style: {
            ...{ label: 'data(label)', 'font-size': fontSize, 'font-family': 'sans-serif', 'text-valign': 'bottom' },
            ...{ width: 'data(size)', height: 'data(size)', 'min-zoomed-font-size': 8 },
            ...{ 'background-color': 'data(color)', shape: 'data(shape)' as 'ellipse' },
          },
        },
        {
          selector: 'edge',
          style: {
            ...{ width: 'data(weight)', 'line-color': '#bbb', 'target-arrow-color': '#bbb' },
            ...{ 'target-arrow-shape': 'triangle', 'curve-style': 'straight' },
          },
        },
      ],
      ...options,
      renderer: { name: 'canvas', ...renderer },
    } as cytoscape.CytoscapeOptions);
    return {
      labels: () =>
        cy
          .nodes()
          .toArray()
          .flatMap((node) => {
            if (fontSize * cy.zoom() < 8) return [];
            const { x, y } = node.renderedPosition();
            const size = fontSize * cy.zoom();
            const width = (labelWidth(String(node.data('label'))) * size) / fontSize;
            const top = y + node.renderedHeight() / 2;
            return [{ left: x - width / 2, right: x + width / 2, top, bottom: top + size }];
          }),
      exportPng: async () => (await cy.png({ output: 'blob-promise', full: true, scale: 1 })).size,
      whereabouts: () => JSON.stringify(cy.pan()),
      close: () => cy.destroy(),
    };
  };

/** Everything drawn anew for every frame. */
export const drawCanvas: Draw = drawWith({});
/** While it moves, a picture of it moves. */
export const drawTexture: Draw = drawWith({ textureOnViewport: true });
/** While it moves, links and labels are left out. */
export const drawNodesOnly: Draw = drawWith({ hideEdgesOnViewport: true });
/** The experimental renderer of 3.31 and later. */
export const drawWebgl: Draw = drawWith({}, { webgl: true });
