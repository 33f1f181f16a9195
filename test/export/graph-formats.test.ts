/** Each format that holds the graph as nodes and links, read back by a reader that is not ours: the same graph on both engines. */

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import { forceLink, forceSimulation, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiDirectedGraph } from 'graphology';
import graphologyGexf from 'graphology-gexf';
import graphologyGraphml from 'graphology-graphml';
import type { Store } from '../../src/store/store.ts';
import { engines } from '../store/engines.ts';
import { daysOf, expectedGraph, type Graph, type Item, inOrder, withLists } from './expected-graph.ts';
import { allRecords, exported, loadAll } from './exported.ts';

const expected = expectedGraph(allRecords);

/** The graph that graphology has read. */
function graphOf(graph: MultiDirectedGraph): Graph {
  const nodes = graph.mapNodes((id, attributes) => ({ id, ...attributes }));
  const links = graph.mapEdges((id, attributes, source, target) => ({ id, source, target, ...attributes }));
  return { nodes: inOrder(withLists(nodes)), links: inOrder(withLists(links)) };
}

/** Every value as a table has it. */
const asText = (items: readonly Item[]) =>
  items.map((item) =>
    Object.fromEntries(
      Object.entries(item).map(([name, value]) => [
        name,
        typeof value === 'object' ? JSON.stringify(value) : String(value),
      ]),
    ),
  );

test('the graph that is expected has every kind of node and of link', () => {
  const kinds = (items: readonly Item[]) => [...new Set(items.map(({ kind }) => kind))].toSorted();
  expect(kinds(expected.nodes)).toEqual([
    ...['ARTICLE', 'COUNTRY', 'EVENT', 'FIGURE', 'GROUP', 'ORGANIZATION', 'PERSON', 'PLACE', 'STATEMENT'],
  ]);
  expect(kinds(expected.links)).toEqual([
    ...['ABOUT', 'ASSERTS', 'HOLDS_ROLE', 'MEMBER_OF', 'PART_OF', 'PUBLISHED_BY', 'QUOTED', 'REPEATS', 'REPORTED_IN'],
    ...['SAID', 'TOLD', 'VIA'],
  ]);
});

describe.each(engines)('exports from $name', ({ open, close }) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await loadAll(store);
  });
  afterAll(() => close(store));

  test('CSV, read by csv-parse', async () => {
    const read = async (part: 'nodes' | 'edges') =>
      parseCsv(await exported(store, 'csv', {}, part), { columns: true, record_delimiter: '\r\n' }) as Item[];
    expect(inOrder(await read('nodes'))).toEqual(asText(expected.nodes));
    expect(inOrder(await read('edges'))).toEqual(asText(expected.links));
  });

  test('GraphML, read by graphology', async () => {
    const text = await exported(store, 'graphml');
    expect(XMLValidator.validate(text)).toBe(true);
    expect(graphOf(graphologyGraphml.parse(MultiDirectedGraph, text) as MultiDirectedGraph)).toEqual(expected);
  });

  test('GraphML declares every key that it uses once, and ids fit xs:NMTOKEN', async () => {
    const text = await exported(store, 'graphml');
    const keys = [...text.matchAll(/<key id="([^"]+)"/g)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...text.matchAll(/<data key="([^"]+)"/g)].filter(([, key]) => !keys.includes(key))).toEqual([]);
    for (const [, id] of text.matchAll(/<(?:node|edge) id="([^"]+)"/g)) expect(id).toMatch(/^[\w.:-]+$/);
  });

  test('GEXF, read by graphology', async () => {
    const text = await exported(store, 'gexf');
    expect(XMLValidator.validate(text)).toBe(true);
    const { nodes, links } = graphOf(graphologyGexf.parse(MultiDirectedGraph, text) as MultiDirectedGraph);
    expect(nodes).toEqual(expected.nodes);
    expect(links).toEqual(expected.links.map((link) => ({ ...link, label: link.kind })));
  });

  test('GEXF 1.3 has the structure of its schema, and the days in spells', async () => {
    const reader = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: (name) => name === 'spell',
    });
    const { gexf } = reader.parse(await exported(store, 'gexf'));
    expect([gexf.version, gexf.xmlns]).toEqual(['1.3', 'http://gexf.net/1.3']);
    const { attributes, nodes, edges, ...graph } = gexf.graph;
    expect(graph).toEqual({
      ...{ defaultedgetype: 'directed', mode: 'dynamic', timeformat: 'date', timerepresentation: 'interval' },
    });
    expect(attributes.map((one: Item) => [one.class, one.mode])).toEqual([
      ['node', 'static'],
      ['edge', 'static'],
    ]);
    expect(Number(nodes.count)).toBe(nodes.node.length);
    const spells = new Map<string, unknown>();
    for (const { id, spells: own } of [...nodes.node, ...edges.edge]) spells.set(id, own?.spell);
    for (const { id, saidOn, article } of allRecords.statements) {
      const [start, end] = daysOf(saidOn ?? allRecords.articles.find((one) => one.id === article)?.published ?? '');
      expect([id, spells.get(id)]).toEqual([id, [{ start, end }]]);
      expect(spells.get(`${id}.SAID`)).toEqual([{ start, end }]);
    }
    for (const { id } of allRecords.entities) expect(spells.get(id)).toBeUndefined();
    expect(spells.get('relation:zoe-head')).toEqual([{ start: '2021-12-27' }]);
    expect(spells.get('relation:zoe-head-again')).toEqual([{ start: '2001-01-01', end: '2005-02-28' }]);
    expect(spells.get('relation:town-in-land')).toBeUndefined();
  });

  test('Cytoscape JSON, read by cytoscape.js', async () => {
    const { elements } = JSON.parse(await exported(store, 'cytoscape'));
    const graph = cytoscape({ headless: true, elements });
    expect(inOrder(graph.nodes().map((node) => node.data()))).toEqual(expected.nodes);
    const links = expected.links.map((link) => ({ ...link, interaction: link.kind }));
    expect(inOrder(graph.edges().map((edge) => edge.data()))).toEqual(links);
    const chain = graph.elements().aStar({ root: '[id = "article:tricky-2022-w01"]', goal: '[id = "country:xz"]' });
    expect(chain.found).toBe(true);
    graph.destroy();
  });

  test('node-link JSON, read by d3-force', async () => {
    const { nodes, links, directed, multigraph } = JSON.parse(await exported(store, 'node-link'));
    expect([directed, multigraph]).toEqual([true, true]);
    expect(inOrder(nodes)).toEqual(expected.nodes);
    expect(inOrder(links)).toEqual(expected.links.map((link) => ({ ...link, key: link.id })));
    type Node = SimulationNodeDatum & { id: string };
    type Link = SimulationLinkDatum<Node> & { id: string };
    const force = forceLink<Node, Link>(links).id(({ id }) => id);
    forceSimulation<Node>(nodes).force('links', force).stop().tick(1);
    const ends = force
      .links()
      .map(({ id, source, target }) => ({ id, from: (source as Node).id, to: (target as Node).id }));
    expect(inOrder(ends)).toEqual(expected.links.map(({ id, source, target }) => ({ id, from: source, to: target })));
  });
});
