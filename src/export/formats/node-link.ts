/** Node-link JSON: `nodes` and `links` as d3-force, force-graph, graphology (through its import) and NetworkX take them. */

import type { ExportFormat } from '../export-format.ts';
import { linksOf, nodesOf } from '../graph-elements.ts';
import { jsonArray, mapPages } from '../json-stream.ts';

const head = { directed: true, multigraph: true, graph: { name: 'Hearsay' } };

export const nodeLink: ExportFormat = {
  name: 'node-link',
  title: 'node-link JSON, for d3, sigma.js, NetworkX',
  extension: '.json',
  contentType: 'application/json; charset=utf-8',
  parts: ['graph'],
  readings: 2,
  async *write(source) {
    yield `${JSON.stringify(head).slice(0, -1)},"nodes":`;
    yield* jsonArray(
      mapPages(nodesOf(source), ({ id, label, kind, properties }) => ({ id, label, kind, ...properties })),
    );
    yield ',"links":';
    const links = mapPages(linksOf(source), ({ id, source: from, target, kind, properties }) => ({
      // NetworkX tells parallel links apart by `key`.
      ...{ id, key: id, source: from, target, kind, ...properties },
    }));
    yield* jsonArray(links);
    yield '}\n';
  },
};
