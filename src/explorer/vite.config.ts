/** Builds the explorer into dist/explorer: `npx vite build src/explorer`. */

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/explorer/',
  build: {
    outDir: here('../../dist/explorer'),
    emptyOutDir: true,
    target: 'es2023',
    // These know light-dark(); for older ones every colour would be written twice.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    // A data: URL is a file that no cache keeps, and that the font policy would have to allow.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        explorer: here('index.html'),
        embed: here('embed.html'),
        'embed-element': here('embed/embed-element.ts'),
      },
      // Other sites name it in their pages, so its name stays.
      output: {
        entryFileNames: ({ name }) => (name === 'embed-element' ? 'embed.js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/export': 'http://127.0.0.1:4000' } },
});
