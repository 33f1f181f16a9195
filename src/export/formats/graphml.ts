/** GraphML (http://graphml.graphdrawing.org): every property declared by a key, for yEd, Gephi, NetworkX, igraph. */

import type { ExportFormat } from '../export-format.ts';
import { linksOf, nodesOf, type Properties } from '../graph-elements.ts';
import { linkProperties, nodeProperties, type PropertyType, valueText } from '../properties.ts';
import { element, openTag, xmlDeclaration } from '../xml.ts';

const types: Readonly<Record<PropertyType, string>> = {
  text: 'string',
  list: 'string',
  integer: 'long',
  number: 'double',
};

export const graphml: ExportFormat = {
  name: 'graphml',
  title: 'GraphML, for yEd, Gephi, NetworkX, igraph',
  extension: '.graphml',
  contentType: 'application/graphml+xml; charset=utf-8',
  parts: ['graph'],
  readings: 2,
  async *write(source) {
    yield `${xmlDeclaration}<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n`;
    yield keys('node', { label: 'text', kind: 'text', ...nodeProperties });
    yield keys('edge', { kind: 'text', ...linkProperties });
    yield '<graph id="hearsay" edgedefault="directed">\n';
    for await (const nodes of nodesOf(source))
      yield nodes
        .map(
          ({ id, label, kind, properties }) =>
            `${openTag('node', { id })}${data('node', { label, kind, ...properties })}</node>\n`,
        )
        .join('');
    for await (const links of linksOf(source))
      yield links
        .map(
          ({ id, source: from, target, kind, properties }) =>
            `${openTag('edge', { id, source: from, target })}${data('edge', { kind, ...properties })}</edge>\n`,
        )
        .join('');
    yield '</graph>\n</graphml>\n';
  },
};

function keys(owner: 'node' | 'edge', properties: Readonly<Record<string, PropertyType>>): string {
  return Object.entries(properties)
    .map(([name, type]) =>
      element('key', { id: `${owner}-${name}`, for: owner, 'attr.name': name, 'attr.type': types[type] }),
    )
    .join('\n')
    .concat('\n');
}

function data(owner: 'node' | 'edge', properties: Properties): string {
  return Object.entries(properties)
    .map(([name, value]) => element('data', { key: `${owner}-${name}` }, valueText(value)))
    .join('');
}
