/** What each library adds to a page: built by Vite as the explorer is, minified, and by gzip. */

import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { projectFile } from '../../src/project.ts';

const page = projectFile('tools', 'drawing-bench', 'page');
const entries = { 'Cytoscape.js': 'cytoscape.ts', 'sigma and graphology': 'sigma.ts' };

/** Sizes in bytes; the few lines of the bench around each library are in them. */
export async function bundleSizes(): Promise<{ name: string; minified: number; gzip: number }[]> {
  return Promise.all(
    Object.entries(entries).map(async ([name, entry]) => {
      const built = await build({
        root: page,
        logLevel: 'error',
        build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] }, minify: 'oxc' },
      });
      const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
      const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
      return { name, minified: Buffer.byteLength(code), gzip: gzipSync(code).length };
    }),
  );
}
