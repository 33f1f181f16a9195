/** The collector of traces: whether anybody answers there. The service goes on without one, and nobody sees its traces. */

import { doubtful, type Finding, good } from './finding.ts';

const limit = 3_000;

export async function checkCollector(url: string | undefined): Promise<readonly Finding[]> {
  if (url === undefined) return [];
  try {
    // Whatever it answers, it is there; nothing is sent to it.
    await (await fetch(url, { signal: AbortSignal.timeout(limit) })).body?.cancel();
    return [good('traces', `somebody answers at ${new URL(url).origin}`)];
  } catch {
    return [
      doubtful(
        'traces',
        `nobody answers at ${new URL(url).origin}, and traces are lost`,
        'Start the collector, or mend OTEL_EXPORTER_OTLP_ENDPOINT, or take it away.',
      ),
    ];
  }
}
