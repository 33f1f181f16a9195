/** What Neo4j Browser fetches from this service: a guide to play, a style to wear, and the favourites to drop into it. */

import { readFileSync } from 'node:fs';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { projectFile } from '../project.ts';
import { readPictures } from '../store/pictures.ts';
import { renderGuide } from './browser-guide.ts';

const guidePath = '/neo4j-browser/guide.html';
const stylePath = '/neo4j-browser/hearsay.grass';
const favoritesPath = '/neo4j-browser/hearsay-favorites.zip';

/** Neo4j Browser stands at another origin, wherever that is; guide and style are the same for everybody. */
const forEverybody = { 'access-control-allow-origin': '*', 'cache-control': 'no-cache' };
/** Neo4j Browser sends headers of its own (pragma, and those by which Sentry follows it), for which browsers first ask leave. */
const leave = { ...forEverybody, 'access-control-allow-methods': 'GET', 'access-control-allow-headers': '*' };

/** `:play http://localhost:4000/neo4j-browser/guide.html`, `:style http://localhost:4000/neo4j-browser/hearsay.grass`. */
export function serveBrowserKit(app: FastifyInstance): void {
  for (const path of [guidePath, stylePath])
    app.options(path, (_request, reply) => reply.headers(leave).code(204).send());

  app.get(guidePath, (request, reply) =>
    reply
      .headers(forEverybody)
      .type('text/html; charset=utf-8')
      .send(
        renderGuide(readKit('guide.html').toString(), {
          pictures: readPictures(),
          style: readKit('hearsay.grass').toString(),
          service: addressIn(request),
        }),
      ),
  );

  app.get(stylePath, (_request, reply) =>
    reply.headers(forEverybody).type('text/plain; charset=utf-8').send(readKit('hearsay.grass')),
  );

  app.get(favoritesPath, (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('application/zip').send(readKit('hearsay-favorites.zip')),
  );
}

function readKit(file: string): Buffer {
  return readFileSync(projectFile('neo4j-browser', file));
}

/** By name: of this machine, Neo4j Browser trusts `localhost` and not 127.0.0.1 (browser.remote_content_hostname_whitelist). */
function addressIn({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host.replace(/^127\.0\.0\.1(?=:|$)/, 'localhost')}`;
}
