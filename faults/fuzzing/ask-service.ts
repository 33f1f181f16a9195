/** One question to a service: what is wrong with how it was answered, if anything is. */

export interface Judged {
  /** Whether it was answered with data, and not with errors alone. */
  readonly hasData: boolean;
  /** What no answer may be. */
  readonly fault: string | null;
}

const longestAnswer = 15_000;
/** Traces of the inside: stacks, sources, Cypher. */
const inside = /\bat \S+ \(|node_modules|\bdist\/|\.ts:\d|OPTIONAL MATCH|UNWIND \$|RETURN \w+ AS/;

/** Asks, and judges the answer: it is in time, in JSON, of no status of 500 or more, and its errors have codes. */
export async function askService(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Judged> {
  const faulty = (fault: string): Judged => ({ hasData: false, fault: `${fault}: ${body.slice(0, 400)}` });
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
      signal: AbortSignal.timeout(longestAnswer),
    });
    const text = await response.text();
    if (response.status >= 500) return faulty(`status ${response.status} ${text.slice(0, 200)}`);
    if (inside.test(text)) return faulty(`an answer tells of the inside ${inside.exec(text)}`);
    const { data, errors = [] } = JSON.parse(text) as {
      readonly data?: unknown;
      readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
    };
    const codes = errors.map(({ extensions }) => extensions?.code);
    if (codes.some((code) => code === undefined || code === 'INTERNAL_SERVER_ERROR')) return faulty(`errors ${codes}`);
    if (data === undefined && errors.length === 0) return faulty('neither data nor errors');
    return { hasData: data !== undefined && data !== null, fault: null };
  } catch (error) {
    return faulty(String(error));
  }
}
