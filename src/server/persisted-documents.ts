/**
 * Persisted documents: a request may name a document of persisted-documents.json by its hash instead of sending it (GraphQL
 * over HTTP, appendix A), and where only those are wanted every other document is refused.
 */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HearsayError } from '../errors.ts';
import { shortened } from '../graphql/masking.ts';
import { projectFile } from '../project.ts';
import { prefersPlainJson } from './response-status.ts';
import { searchOf } from './search-of.ts';

/** Documents by their identifiers: `sha256:` and the hash of the text, as 64 hexadecimal digits. */
export type PersistedDocuments = Readonly<Record<string, string>>;

/** What a request says of its document. */
interface Parameters {
  readonly query?: unknown;
  readonly documentId?: unknown;
}

/** The SHA256 hex document identifier of a document: of its text, without white space at either end. */
export function documentIdOf(document: string): string {
  return `sha256:${createHash('sha256').update(document.trim()).digest('hex')}`;
}

/** The manifest that `npm run persist` writes; none where there is no file. */
export function readPersistedDocuments(): PersistedDocuments {
  const file = projectFile('persisted-documents.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/**
 * The text to answer; null where the request has none and may go on to be refused by the API.
 * @throws HearsayError where the identifier is not in the manifest, or `only` allows no other document.
 */
export function findDocument(
  { query, documentId }: Parameters,
  documents: PersistedDocuments,
  only: boolean,
): string | null {
  if (documentId !== undefined && documentId !== null) {
    const document = typeof documentId === 'string' && Object.hasOwn(documents, documentId) && documents[documentId];
    if (document) return document;
    const mend = 'persisted-documents.json lists those that there are';
    throw new HearsayError(
      'PERSISTED_DOCUMENT_NOT_FOUND',
      `No document has the id ${JSON.stringify(documentId)}; ${mend}.`,
    );
  }
  const text = typeof query === 'string' ? query : null;
  if (!only || (text !== null && Object.hasOwn(documents, documentIdOf(text)))) return text;
  throw new HearsayError(
    'PERSISTED_DOCUMENT_REQUIRED',
    'This service answers only the documents of its persisted-documents.json; name one by "documentId".',
  );
}

/** Puts the documents in place of their identifiers before any route under /graphql sees the request. */
export function acceptPersistedDocuments(
  app: FastifyInstance,
  only: boolean,
  documents: PersistedDocuments = readPersistedDocuments(),
): void {
  app.addHook('preHandler', async (request, reply) => {
    if (!request.routeOptions.url?.startsWith('/graphql')) return;
    try {
      if (request.method === 'POST') inBody(request, documents, only);
      else inUrl(request, documents, only);
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      await refuse(request, reply, error);
    }
  });
}

function inBody(request: FastifyRequest, documents: PersistedDocuments, only: boolean): void {
  const { body } = request;
  const isMap = typeof body === 'object' && body !== null && !Array.isArray(body);
  const { documentId, ...parameters } = (isMap ? body : {}) as Parameters;
  const query = findDocument({ ...parameters, documentId }, documents, only);
  if (documentId !== undefined) request.body = { ...parameters, query };
}

/** Apollo reads the parameters of a GET from the address itself. */
function inUrl(request: FastifyRequest, documents: PersistedDocuments, only: boolean): void {
  const [path] = request.url.split('?', 1);
  const parameters = searchOf(request.url);
  const documentId = parameters.get('documentId');
  const query = findDocument({ query: parameters.get('query'), documentId }, documents, only);
  if (query === null) return;
  // Also where it came as it is: what was looked at is what everybody after this reads, whatever else the address holds.
  parameters.delete('documentId');
  parameters.set('query', query);
  request.raw.url = `${path}?${parameters}`;
}

/** GraphQL over HTTP: a request error is 400 in the media type of its own, and 200 in application/json. */
function refuse({ headers }: FastifyRequest, reply: FastifyReply, { code, message }: HearsayError): FastifyReply {
  const plain = prefersPlainJson(headers.accept);
  return reply
    .code(plain ? 200 : 400)
    .type(`application/${plain ? 'json' : 'graphql-response+json'}; charset=utf-8`)
    .send(JSON.stringify({ errors: [{ message: shortened(message), extensions: { code } }] }));
}
