/**
 * Before all tests: a real Neo4j. NEO4J_URI names one (which must be empty); without it the tests start their own.
 * There is no way to leave Neo4j out.
 */

import { access } from 'node:fs/promises';
import { projectFile } from '../src/project.ts';
import { startNeo4j } from '../tools/neo4j/start-neo4j.ts';

export default async function setup(): Promise<void> {
  for (const page of ['ide', 'explorer'])
    await access(projectFile('dist', page, 'index.html')).catch(() => {
      throw new Error(`The page of ${page} is not built: run npm run build (npm ci does it).`);
    });
  const { NEO4J_URI, NEO4J_HTTP = 'http://127.0.0.1:7474' } = process.env;
  if (NEO4J_URI) {
    process.env.HEARSAY_TEST_NEO4J_URI = NEO4J_URI;
    process.env.HEARSAY_TEST_NEO4J_HTTP = NEO4J_HTTP;
    return;
  }
  const neo4j = await startNeo4j();
  process.env.HEARSAY_TEST_NEO4J_URI = neo4j.boltUri;
  process.env.HEARSAY_TEST_NEO4J_HTTP = neo4j.httpUrl;
  (globalThis as { stopNeo4j?: () => Promise<void> }).stopNeo4j = () => neo4j.stop();
}
