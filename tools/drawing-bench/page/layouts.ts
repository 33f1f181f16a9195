/** The layouts that come into question, each timed on the same network. */

import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import { DirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Place } from './drawing.ts';
import type { BenchNetwork } from './network.ts';

cytoscape.use(fcose);

export type Layout = (network: BenchNetwork) => Map<string, Place>;

/** d3-force: velocity Verlet with Barnes-Hut, from a sunflower's spiral; the same each time. */
export const d3Force: Layout = ({ nodes, links }) => {
  const places = nodes.map(({ id, weight }) => ({ id, weight, x: Number.NaN, y: Number.NaN }));
  forceSimulation(places)
    .force(
      'link',
      forceLink<(typeof places)[number], { source: string; target: string }>(
        links.map(({ source, target }) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(60),
    )
    .force('charge', forceManyBody().strength(-120).distanceMax(600))
    .force(
      'collide',
      forceCollide<(typeof places)[number]>(({ weight }) => 8 + 2 * Math.sqrt(weight)),
    )
    .force('x', forceX().strength(0.05))
    .force('y', forceY().strength(0.05))
    .stop()
    .tick(300);
  return new Map(places.map(({ id, x, y }) => [id, { x, y }]));
};

/** ForceAtlas2 of graphology, from a circle. */
export const forceAtlas: Layout = ({ nodes, links }) => {
  const graph = new DirectedGraph();
  nodes.forEach(({ id }, index) => {
    const angle = (2 * Math.PI * index) / nodes.length;
    graph.addNode(id, { x: 100 * Math.cos(angle), y: 100 * Math.sin(angle) });
  });
  for (const { source, target } of links) graph.mergeEdge(source, target);
  forceAtlas2.assign(graph, { iterations: 300, settings: forceAtlas2.inferSettings(graph) });
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
};

/** fCoSE of Cytoscape.js; it begins with chance unless told not to. */
export const fCose: Layout = ({ nodes, links }) => {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...nodes.map(({ id }) => ({ data: { id } })),
      ...links.map(({ id, source, target }) => ({ data: { id, source, target } })),
    ],
  });
  cy.layout({ name: 'fcose', animate: false } as cytoscape.LayoutOptions).run();
  return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
};
