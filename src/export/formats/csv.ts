/** CSV (RFC 4180): a table of nodes and a table of edges, with the column names that Gephi and spreadsheets expect. */

import { stringify } from 'csv-stringify/sync';
import type { ExportFormat } from '../export-format.ts';
import { linksOf, nodesOf, type Properties } from '../graph-elements.ts';
import { linkProperties, nodeProperties, valueText } from '../properties.ts';

const nodeColumns = Object.keys(nodeProperties);
const linkColumns = Object.keys(linkProperties);

export const csv: ExportFormat = {
  name: 'csv',
  title: 'two tables, nodes and edges, for spreadsheets, pandas, R, Gephi',
  extension: '.csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  parts: ['nodes', 'edges'],
  readings: 2,
  async *write(source, part) {
    if (part === 'nodes') {
      yield table([['id', 'label', 'kind', ...nodeColumns]]);
      for await (const nodes of nodesOf(source))
        yield table(
          nodes.map(({ id, label, kind, properties }) => [
            id,
            noFormula(label),
            kind,
            ...cells(nodeColumns, properties),
          ]),
        );
    } else {
      yield table([['id', 'source', 'target', 'kind', ...linkColumns]]);
      for await (const links of linksOf(source))
        yield table(
          links.map(({ id, source: from, target, kind, properties }) => [
            ...[id, from, target, kind],
            ...cells(linkColumns, properties),
          ]),
        );
    }
  },
};

function table(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows' });
}

function cells(columns: readonly string[], properties: Properties): string[] {
  return columns.map((column) => {
    const value = properties[column];
    if (value === undefined) return '';
    return typeof value === 'number' ? valueText(value) : noFormula(valueText(value));
  });
}

/** Spreadsheets take a cell that begins so for a formula, and run it; behind an apostrophe it is a text (OWASP, CSV Injection). */
function noFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
