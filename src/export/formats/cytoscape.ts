/** Cytoscape JSON (.cyjs): `elements` for cytoscape.js, and what Cytoscape itself imports. */

import type { ExportFormat } from '../export-format.ts';
import { linksOf, nodesOf } from '../graph-elements.ts';
import { jsonArray, mapPages } from '../json-stream.ts';

const head = {
  format_version: '1.0',
  generated_by: 'hearsay',
  target_cytoscapejs_version: '~3.0',
  data: { name: 'Hearsay' },
};

export const cytoscape: ExportFormat = {
  name: 'cytoscape',
  title: 'Cytoscape JSON, for Cytoscape and cytoscape.js',
  extension: '.cyjs',
  contentType: 'application/json; charset=utf-8',
  parts: ['graph'],
  readings: 2,
  async *write(source) {
    yield `${JSON.stringify(head).slice(0, -1)},"elements":{"nodes":`;
    const nodes = mapPages(nodesOf(source), ({ id, label, kind, properties }) => ({
      data: { id, label, kind, ...properties },
    }));
    yield* jsonArray(nodes);
    yield ',"edges":';
    const edges = mapPages(linksOf(source), ({ id, source: from, target, kind, properties }) => ({
      data: { id, source: from, target, kind, interaction: kind, ...properties },
    }));
    yield* jsonArray(edges);
    yield '}}\n';
  },
};
