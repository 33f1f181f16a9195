/** After all tests: the Neo4j that they started ends. */

export default async function teardown(): Promise<void> {
  await (globalThis as { stopNeo4j?: () => Promise<void> }).stopNeo4j?.();
}
