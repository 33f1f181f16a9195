/** JSON-LD 1.1 with schema.org and PROV-O, its context inline, so that nothing has to be fetched to read it. */

import type { ExportFormat } from '../export-format.ts';
import type { ExportSource } from '../export-source.ts';
import { context } from '../json-ld/context.ts';
import {
  articleResource,
  entityResource,
  figureResource,
  relationResources,
  statementResources,
} from '../json-ld/resources.ts';
import { jsonArray } from '../json-stream.ts';

export const jsonLd: ExportFormat = {
  name: 'json-ld',
  title: 'JSON-LD 1.1 with schema.org and PROV-O, for RDF stores',
  extension: '.jsonld',
  contentType: 'application/ld+json; charset=utf-8',
  parts: ['graph'],
  readings: 1,
  async *write(source) {
    yield `{"@context":${JSON.stringify(context)},\n"@graph":`;
    yield* jsonArray(resources(source));
    yield '}\n';
  },
};

async function* resources(source: ExportSource): AsyncGenerator<readonly object[]> {
  for await (const page of source.entities()) yield page.map(entityResource);
  for await (const page of source.relations()) yield page.flatMap(relationResources);
  for await (const page of source.articles()) yield page.map(articleResource);
  for await (const page of source.statements()) yield page.flatMap(statementResources);
  for await (const page of source.figures()) yield page.map(figureResource);
}
