/** After all tests: what they shared ends. */

export default async function teardown(): Promise<void> {
  await (globalThis as { stopShared?: () => Promise<void> }).stopShared?.();
}
