/** All formats, in the order in which they are listed. */

import { HearsayError } from '../errors.ts';
import type { ExportFormat } from './export-format.ts';
import { csv } from './formats/csv.ts';
import { cypher } from './formats/cypher.ts';
import { cytoscape } from './formats/cytoscape.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonLd } from './formats/json-ld.ts';
import { jsonl } from './formats/jsonl.ts';
import { nodeLink } from './formats/node-link.ts';

export const exportFormats: readonly ExportFormat[] = [jsonl, csv, graphml, gexf, cytoscape, nodeLink, jsonLd, cypher];

/** The format of that name. @throws HearsayError INPUT_INVALID with the names that there are. */
export function findFormat(name: string): ExportFormat {
  const format = exportFormats.find((known) => known.name === name);
  if (format) return format;
  const names = exportFormats.map((known) => known.name).join(', ');
  throw new HearsayError('INPUT_INVALID', `There is no format "${name}"; choose one of ${names}.`);
}
