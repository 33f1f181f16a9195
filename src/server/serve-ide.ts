/** The GraphQL IDE at /graphql, for whoever asks there for a page. */

import { existsSync, readFileSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectFile } from '../project.ts';
import { cacheAssets } from './cache-assets.ts';

/** Adds the IDE to the service; a warning in the log, where it is not built. */
export async function serveIde(app: FastifyInstance): Promise<void> {
  const folder = projectFile('dist', 'ide');
  if (!existsSync(folder)) {
    app.log.warn('the IDE is not built; run npm run build');
    return;
  }
  const page = readFileSync(projectFile('dist', 'ide', 'index.html'), 'utf8');
  await app.register(fastifyStatic, { root: folder, prefix: '/ide/', index: false, ...cacheAssets });
  app.addHook('onRequest', async (request, reply) => {
    const [path] = request.url.split('?');
    const wantsPage = request.headers.accept?.includes('text/html');
    if (request.method !== 'GET' || path !== '/graphql' || !wantsPage) return;
    await reply
      .header('cache-control', 'no-cache')
      .header('vary', 'accept')
      .type('text/html; charset=utf-8')
      .send(page);
  });
}
