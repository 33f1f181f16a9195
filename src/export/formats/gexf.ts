/**
 * GEXF 1.3 (https://gexf.net): nodes and links with the days for which they hold, so that Gephi's timeline works.
 * What has no day of its own, such as a person, has no spell and is always there.
 */

import type { ExportFormat } from '../export-format.ts';
import { linksOf, nodesOf, type Properties, type Span } from '../graph-elements.ts';
import { linkProperties, nodeProperties, type PropertyType, valueText } from '../properties.ts';
import { element, openTag, xmlDeclaration } from '../xml.ts';

const types: Readonly<Record<PropertyType, string>> = {
  text: 'string',
  list: 'string',
  integer: 'long',
  number: 'double',
};
const graphAttributes = {
  defaultedgetype: 'directed',
  mode: 'dynamic',
  timeformat: 'date',
  timerepresentation: 'interval',
};

export const gexf: ExportFormat = {
  name: 'gexf',
  title: 'GEXF 1.3 with dates, for Gephi and sigma.js',
  extension: '.gexf',
  contentType: 'application/gexf+xml; charset=utf-8',
  parts: ['graph'],
  readings: 2,
  async *write(source) {
    yield `${xmlDeclaration}<gexf xmlns="http://gexf.net/1.3" version="1.3">\n`;
    yield '<meta><creator>Hearsay</creator><description>Who said what about whom, and who passed it on</description></meta>\n';
    yield `${openTag('graph', graphAttributes)}\n`;
    yield declarations('node', { kind: 'text', ...nodeProperties });
    yield declarations('edge', linkProperties);
    yield `${openTag('nodes', { count: source.size })}\n`;
    for await (const nodes of nodesOf(source))
      yield nodes
        .map(
          ({ id, label, kind, properties, span }) =>
            `${openTag('node', { id, label })}${values({ kind, ...properties })}${spells(span)}</node>\n`,
        )
        .join('');
    yield '</nodes>\n<edges>\n';
    for await (const links of linksOf(source))
      yield links
        .map(
          ({ id, source: from, target, kind, properties, span }) =>
            `${openTag('edge', { id, source: from, target, kind, label: kind })}${values(properties)}${spells(span)}</edge>\n`,
        )
        .join('');
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

function declarations(owner: 'node' | 'edge', properties: Readonly<Record<string, PropertyType>>): string {
  const attributes = Object.entries(properties).map(([name, type]) =>
    element('attribute', { id: name, title: name, type: types[type] }),
  );
  return `${openTag('attributes', { class: owner, mode: 'static' })}\n${attributes.join('\n')}\n</attributes>\n`;
}

function values(properties: Properties): string {
  const written = Object.entries(properties).map(([name, value]) =>
    element('attvalue', { for: name, value: valueText(value) }),
  );
  return written.length === 0 ? '' : `<attvalues>${written.join('')}</attvalues>`;
}

function spells({ first, last }: Span): string {
  return first || last ? `<spells>${element('spell', { start: first, end: last })}</spells>` : '';
}
