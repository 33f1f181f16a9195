/** Draws with sigma 4 on WebGL, whole or without links and labels while it moves. */

import { DirectedGraph } from 'graphology';
import { Sigma } from 'sigma';
import { extremityArrow, pathLine, sdfCircle, sdfDiamond, sdfSquare, sdfTriangle } from 'sigma/rendering';
import { colors, type Draw, fontSize, labelWidth, sizeOf } from './drawing.ts';

const shapes = {
  ...{ PERSON: 'circle', ORGANIZATION: 'square', COUNTRY: 'diamond' },
  ...{ PLACE: 'triangle', GROUP: 'circle', EVENT: 'diamond' },
} as const;

const drawWith =
  (settings: object): Draw =>
  (container, { nodes, links }, places) => {
    const graph = new DirectedGraph();
    for (const { id, label, kind, weight } of nodes) {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      // Upwards in sigma, downwards on a page.
      graph.addNode(id, { x, y: -y, label, size: sizeOf(weight), color: colors[kind], shape: shapes[kind] });
    }
    for (const { source, target, weight } of links) graph.mergeEdge(source, target, { size: weight, color: '#bbb' });
    const sigma = new Sigma(graph, container, {
      primitives: {
        nodes: { shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle()] },
        edges: { paths: [pathLine()], extremities: [extremityArrow()], defaultHead: 'arrow' },
      },
      styles: {
        nodes: [
          {
            ...{ x: { attribute: 'x' }, y: { attribute: 'y' }, size: { attribute: 'size' } },
            ...{ color: { attribute: 'color' }, shape: { attribute: 'shape' }, label: { attribute: 'label' } },
            ...{ labelSize: fontSize, labelPosition: 'below' },
          },
        ],
        edges: [{ size: { attribute: 'size' }, color: { attribute: 'color' }, head: 'arrow' }],
      },
      settings,
    } as unknown as ConstructorParameters<typeof Sigma>[2]);
    return {
      labels: () =>
        [...sigma.getNodeDisplayedLabels()].map((id) => {
          const { x, y } = sigma.graphToViewport(graph.getNodeAttributes(id) as { x: number; y: number });
          const width = labelWidth(String(graph.getNodeAttribute(id, 'label')));
          const top = y + Number(graph.getNodeAttribute(id, 'size'));
          return { left: x - width / 2, right: x + width / 2, top, bottom: top + fontSize };
        }),
      exportPng: async () => {
        sigma.refresh();
        const canvas = container.querySelector('canvas');
        const blob = await new Promise<Blob | null>((done) => canvas?.toBlob(done));
        return blob?.size ?? 0;
      },
      whereabouts: () => JSON.stringify(sigma.getCamera().getState()),
      close: () => sigma.kill(),
    };
  };

/** Everything drawn anew for every frame. */
export const drawWhole: Draw = drawWith({});
/** While it moves, links and labels are left out. */
export const drawNodesOnly: Draw = drawWith({ hideEdgesOnMove: true, hideLabelsOnMove: true });
