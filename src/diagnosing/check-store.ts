/** The store and what is in it: does it answer, is it of a version that fits, are its indexes there, is there anything to read? */

import { HearsayError } from '../errors.ts';
import { requireKeyedNames } from '../loading/key-names.ts';
import { nodesOfEachKind } from '../reading/nodes-of-each-kind.ts';
import type { Settings } from '../settings.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { doubtful, type Finding, good, unknown, wrong } from './finding.ts';

/** The oldest Neo4j that the tests run on. */
const oldestNeo4j = 5;

/** `service` is the address of the service that has the embedded graph open, if any says so. */
export async function checkStore(
  settings: Pick<Settings, 'neo4j' | 'data'>,
  service: string | undefined,
): Promise<readonly Finding[]> {
  let store: Store;
  try {
    store = await openStore(settings, { toRead: true });
  } catch (error) {
    return [await notOpened(error, settings, service)];
  }
  try {
    return [
      good('store', `${store.description} answers`),
      // The embedded engine is the one that was installed with this.
      ...(settings.neo4j ? [await checkVersion(store)] : []),
      await checkIndexes(store),
      await checkContents(store),
    ];
  } catch (error) {
    return [wrong('store', (error as Error).message, 'The service logs more of it at LOG_LEVEL=debug.')];
  } finally {
    await store.close();
  }
}

async function checkVersion(store: Store): Promise<Finding> {
  const [row] = await store.read('version');
  const { version, edition } = row as { readonly version: string; readonly edition: string };
  const found = `Neo4j ${version}, ${edition} edition`;
  if (Number.parseInt(version, 10) >= oldestNeo4j) return good('version', found);
  return wrong('version', `${found} is too old`, `Use Neo4j ${oldestNeo4j} or newer; 5.26 is what the tests run on.`);
}

async function checkIndexes(store: Store): Promise<Finding> {
  const missing = await store.missingIndexes();
  if (missing.length === 0) return good('indexes', 'all are there');
  return doubtful('indexes', `not there, or not ready: ${missing.join(', ')}`, 'Starting the service makes them.');
}

async function checkContents(store: Store): Promise<Finding> {
  const { article = 0, statement = 0, entity = 0 } = await nodesOfEachKind(store);
  if (article + statement + entity === 0)
    return doubtful('graph', 'is empty', 'npm start seeds it; hearsay ingest and hearsay load fill it.');
  try {
    await requireKeyedNames(store);
  } catch (error) {
    if (error instanceof HearsayError) return wrong('graph', error.message, 'Start the service once.');
    throw error;
  }
  return good('graph', `${statement} statements in ${article} articles, ${entity} entities`);
}

type Where = Pick<Settings, 'neo4j' | 'data'>;

async function notOpened(error: unknown, { neo4j, data }: Where, service: string | undefined): Promise<Finding> {
  if (!(error instanceof HearsayError)) throw error;
  if (error.code === 'STORE_BUSY' && service !== undefined) return askService(service);
  const mends = {
    STORE_BUSY: neo4j ? 'Try again in a moment.' : 'Stop whoever has it open.',
    STORE_DAMAGED: 'docs/backup.md tells what survives what.',
    STORE_FULL: 'Make room on that disk.',
    ...{ GRAPH_INCOMPLETE: 'hearsay restore FILE makes it whole.', GRAPH_NEWER: 'Install a later version of Hearsay.' },
    STORE_UNREACHABLE: neo4j
      ? 'Start it, or mend NEO4J_URI.'
      : `Look at ${data}: hearsay serve makes a graph there where there is none, and HEARSAY_DATA names another folder.`,
  };
  const mend = mends[error.code as keyof typeof mends] ?? 'Mend NEO4J_USER, NEO4J_PASSWORD or NEO4J_DATABASE.';
  return wrong('store', error.message, mend);
}

/** The graph is open there, and cannot be opened a second time. */
async function askService(url: string): Promise<Finding> {
  const response = await fetch(`${url}/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  if (response?.ok)
    return unknown('store', `is open in the service at ${url}, which is ready; stop that to look into the graph`);
  return wrong('store', `is open in the service at ${url}, which is not ready`, 'Its log says why; start it again.');
}
