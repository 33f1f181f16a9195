/**
 * `GET /backup`: everything in the graph, for admins alone. It is written beside first, so that a slow client holds nobody up; it ends
 * with a client that goes, and with its token.
 */

import { tmpdir } from 'node:os';
import { addAbortSignal } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { namelessBackup } from '../backup/nameless-backup.ts';
import { HearsayError, hasNoRoom } from '../errors.ts';
import { storeFaults } from '../graphql/masking.ts';
import type { Store } from '../store/store.ts';
import { answerFault } from './answer-faults.ts';
import { endWithToken } from './end-with-token.ts';
import { logFault } from './log-fault.ts';

/** After identifyViewers. What is written beside is on the disk of `beside` until it is sent, under no name. */
export function serveBackup(app: FastifyInstance, store: Store, beside = tmpdir()): void {
  let isRunning = false;

  app.get('/backup', { exposeHeadRoute: false }, async (request, reply) => {
    const { viewer, log } = request;
    if (viewer?.role !== 'ADMIN') {
      const [status, code] = viewer === null ? [401, 'UNAUTHENTICATED'] : [403, 'FORBIDDEN'];
      return answerFault(request, reply, status, code, forAdmins);
    }
    if (isRunning) {
      const message = 'Another backup is under way; try again in a moment.';
      return answerFault(request, reply.header('retry-after', 10), 503, 'STORE_BUSY', message);
    }
    isRunning = true;
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort(new HearsayError('REQUEST_TIMED_OUT', 'Whoever asked has gone.')));
    endWithToken(request, reply, (why) => gone.abort(why));
    try {
      const written = await namelessBackup(beside, store, { signal: gone.signal });
      return await reply
        .type('application/gzip')
        .headers({ 'cache-control': 'no-store', 'content-disposition': 'attachment; filename="hearsay.backup"' })
        .send(addAbortSignal(gone.signal, written));
    } catch (error) {
      if (error instanceof HearsayError && error.code === 'TOKEN_INVALID')
        return answerFault(request, reply, 401, error.code, error.message);
      logFault(log, error);
      if (hasNoRoom(error)) return answerFault(request, reply, 503, 'DISK_FULL', noRoomBeside);
      if (!(error instanceof HearsayError))
        return answerFault(request, reply, 500, 'INTERNAL_SERVER_ERROR', 'Unexpected error.');
      const message = storeFaults[error.code] ?? 'The backup could not be written.';
      return answerFault(request, reply, 503, error.code, message);
    } finally {
      isRunning = false;
    }
  });
}

const forAdmins =
  'A backup needs the token of an admin; hearsay token create --name NAME --role admin makes one, and hearsay backup takes it from HEARSAY_TOKEN.';

/** The graph has its own disk, and nothing was written there. */
const noRoomBeside =
  'The temporary folder of the service has no room for a backup, which is written there before it is sent: whoever runs the service makes room, or names another folder with TMPDIR.';
