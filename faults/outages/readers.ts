/** Readers who ask one after the other for as long as they are wanted, and note what comes. */

export interface Reading {
  readonly sent: number;
  /** Codes of all failures. */
  readonly codes: ReadonlySet<string>;
  /** Milliseconds of the failure that took longest. */
  readonly longestFailure: number;
  /** What no answer may show. */
  readonly leaks: readonly string[];
}

export interface Readers {
  /** Milliseconds until each reader has an answer that begins after this was called; null where one has none within `limit`. */
  untilAnswered(limit: number): Promise<number | null>;
  stop(): Promise<Reading>;
}

const inside = /stacktrace|\bat \S+ \(|node_modules|MATCH \(|UNWIND|bolt:\/\/|Neo\.\w+Error/;

/** Starts so many readers; each asks anew for what no cache has. */
export function startReaders(url: string, readers: number): Readers {
  const [codes, leaks] = [new Set<string>(), new Set<string>()];
  let [sent, longestFailure, goesOn] = [0, 0, true];
  const lastAnswered = new Array<number>(readers).fill(0);

  const ask = async (reader: number): Promise<void> => {
    const begun = performance.now();
    sent += 1;
    const query = `{ statements(first: ${1 + (sent % 20)}) { totalCount nodes { gist speaker { name } } } }`;
    const text = await post(url, query).catch(
      (error: Error) => `{"errors": [{"extensions": {"code": "${error.name}"}}]}`,
    );
    const { errors = [] } = JSON.parse(text) as { errors?: readonly { extensions: { code: string } }[] };
    for (const { extensions } of errors) codes.add(extensions.code);
    const [leak] = inside.exec(text) ?? [];
    if (leak) leaks.add(leak);
    if (errors.length === 0) lastAnswered[reader] = begun;
    else longestFailure = Math.max(longestFailure, Math.round(performance.now() - begun));
  };
  const all = Array.from({ length: readers }, async (_, reader) => {
    while (goesOn) await ask(reader);
  });

  return {
    async untilAnswered(limit) {
      const begun = performance.now();
      while (lastAnswered.some((at) => at < begun)) {
        if (performance.now() - begun > limit) return null;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return Math.round(performance.now() - begun);
    },
    async stop() {
      goesOn = false;
      await Promise.all(all);
      return { sent, codes, longestFailure, leaks: [...leaks] };
    },
  };
}

async function post(url: string, query: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) },
    signal: AbortSignal.timeout(60_000),
  });
  return response.text();
}
