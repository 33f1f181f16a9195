/** Builds the IDE into dist/ide: `npx vite build src/ide`. */

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/ide/',
  build: {
    outDir: here('../../dist/ide'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // Monaco alone is 2.8 MB (0.7 MB by gzip); it is loaded after the page stands.
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      // "use client", in React's ecosystem, means nothing in a page without server components.
      onLog: (level, log, defaultHandler) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') defaultHandler(level, log);
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
