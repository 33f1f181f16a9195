/** `GET /backup`: everything in the graph, for admins alone. It is written beside first, so that a slow client holds nobody up. */

import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { backUpTo } from '../backup/back-up-to.ts';
import { type ErrorCode, HearsayError } from '../errors.ts';
import { storeFaults } from '../graphql/masking.ts';
import type { Store } from '../store/store.ts';
import { logFault } from './log-fault.ts';

/** After identifyViewers. */
export function serveBackup(app: FastifyInstance, store: Store): void {
  let isRunning = false;

  app.get('/backup', { exposeHeadRoute: false }, async ({ viewer, log }, reply) => {
    if (viewer?.role !== 'ADMIN') {
      const code = viewer === null ? 'UNAUTHENTICATED' : 'FORBIDDEN';
      return refuse(
        reply,
        viewer === null ? 401 : 403,
        code,
        'A backup needs the token of an admin: hearsay token create --name NAME --role admin',
      );
    }
    if (isRunning)
      return refuse(
        reply.header('retry-after', 10),
        503,
        'STORE_BUSY',
        'Another backup is under way; try again in a moment.',
      );
    isRunning = true;
    const folder = await mkdtemp(join(tmpdir(), 'hearsay-backup-'));
    const clean = () => rm(folder, { recursive: true, force: true });
    try {
      const file = join(folder, 'backup');
      await backUpTo(file, store);
      reply.raw.once('close', () => void clean());
      return await reply
        .type('application/gzip')
        .headers({ 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="hearsay.backup"' })
        .send(createReadStream(file));
    } catch (error) {
      await clean();
      logFault(log, error);
      if (!(error instanceof HearsayError)) return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Unexpected error.');
      return refuse(reply, 503, error.code, storeFaults[error.code] ?? 'The backup could not be written.');
    } finally {
      isRunning = false;
    }
  });
}

function refuse(reply: FastifyReply, status: number, code: ErrorCode | 'INTERNAL_SERVER_ERROR', message: string) {
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message, extensions: { code } }] });
}
