/** Asks for what the tests share; the first who asks waits until it has started. */

/** Where the shared things answer. */
export interface Shared {
  /** A Neo4j of this worker's own, or the one of NEO4J_URI. */
  readonly neo4j: { readonly boltUri: string; readonly httpUrl: string };
  /** The Chromium of all workers. */
  readonly chromium: { readonly endpoint: string };
}

/** `await onDemand('neo4j')` is `{boltUri: 'bolt://127.0.0.1:40123', …}`. */
export async function onDemand<Name extends keyof Shared>(name: Name): Promise<Shared[Name]> {
  const { HEARSAY_TEST_SHARED: url, JEST_WORKER_ID: worker = '1' } = process.env;
  if (!url) throw new Error(`No ${name}: the tests run under jest, whose set-up starts one.`);
  const response = await fetch(`${url}/${name}/${worker}`);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as Shared[Name];
}
