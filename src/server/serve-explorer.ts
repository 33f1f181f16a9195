/** The explorer at / and at the addresses of its views, under a policy that allows nothing inline and no other host. */

import { existsSync, readFileSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { projectFile } from '../project.ts';
import { cacheAssets } from './cache-assets.ts';

/** Where the explorer's views stand (src/explorer/views.ts): all get the same page, which shows what its address names. */
const views = [
  ...['/', '/statement/*', '/article/*', '/entities', '/entity/*'],
  ...['/network', '/disputes', '/dispute/*', '/compare', '/timeline', '/add', '/review', '/changes'],
];

const page = projectFile('dist', 'explorer', 'index.html');

/** Adds the explorer to the service; without it, where it is not built, / leads to the IDE. */
export async function serveExplorer(app: FastifyInstance): Promise<void> {
  if (!hasExplorer()) {
    app.log.warn('the explorer is not built; run npm run build');
    app.get('/', (_request, reply) => reply.redirect('/graphql'));
    return;
  }
  await app.register(fastifyStatic, {
    root: projectFile('dist', 'explorer'),
    prefix: '/explorer/',
    index: false,
    decorateReply: false,
    ...cacheAssets,
  });
  for (const view of views) app.get(view, (_request, reply) => sendExplorer(reply));
  serveEmbeds(app);
}

/** What other sites may frame, and the script that frames it for them. */
function serveEmbeds(app: FastifyInstance): void {
  app.get('/embed/*', (_request, reply) =>
    sendPage(reply.removeHeader('x-frame-options'), 'embed.html', 'frame-ancestors *'),
  );
  app.get('/embed.js', (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('text/javascript; charset=utf-8')
      .send(readFileSync(projectFile('dist', 'explorer', 'embed.js'), 'utf8')),
  );
}

/** The page: at the addresses of its views, and where there is nothing, which it tells in its own way. */
export function sendExplorer(reply: FastifyReply): FastifyReply {
  return sendPage(reply, 'index.html', "frame-ancestors 'none'");
}

function sendPage(reply: FastifyReply, file: string, frameAncestors: string): FastifyReply {
  return reply
    .header('cache-control', 'no-cache')
    .header('content-security-policy', policy(frameAncestors))
    .type('text/html; charset=utf-8')
    .send(readFileSync(projectFile('dist', 'explorer', file), 'utf8'));
}

/** Whether it is built. */
export function hasExplorer(): boolean {
  return existsSync(page);
}

function policy(frameAncestors: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    frameAncestors,
  ].join('; ');
}
