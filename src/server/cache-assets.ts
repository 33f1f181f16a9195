/** How long browsers keep the files of a page: those with a hash in their name for ever, others ask again. */

import type { FastifyStaticOptions } from '@fastify/static';

/** Options for @fastify/static. */
export const cacheAssets: Pick<FastifyStaticOptions, 'cacheControl' | 'setHeaders'> = {
  cacheControl: false,
  setHeaders: (reply, path) => {
    if (path.includes('/assets/')) reply.setHeader('cache-control', 'public, max-age=31536000, immutable');
  },
};
