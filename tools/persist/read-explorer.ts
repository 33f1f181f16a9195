/** The documents that the explorer's pages ask, letter for letter as urql sends them. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequest, type DocumentInput, formatDocument, stringifyDocument } from '@urql/core';
import { type DocumentNode, Kind } from 'graphql';
import { projectFile } from '../../src/project.ts';

/** Every query and mutation; fragments alone are none. */
export async function readExplorerDocuments(): Promise<string[]> {
  const room = projectFile('src', 'explorer');
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.generated.ts'),
  );
  const modules = await Promise.all(files.sort().map((file) => import(pathToFileURL(join(room, file)).href)));
  return (
    modules
      .flatMap((module) => Object.values(module) as unknown[])
      .filter((value): value is DocumentInput => isOperation(value))
      // The two packages have types of their own for the same documents.
      .map((document) => stringifyDocument(formatDocument(createRequest(document, {}).query) as DocumentInput))
  );
}

function isOperation(value: unknown): boolean {
  const { kind, definitions = [] } = value as Partial<DocumentNode>;
  return kind === Kind.DOCUMENT && definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}
