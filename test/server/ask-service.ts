/** What a test asks a service over HTTP, with how long the answer took. */

import { fail } from 'node:assert';

export interface Asked {
  readonly status: number;
  /** The data, or null. */
  readonly data: unknown;
  /** The codes of the errors. */
  readonly codes: readonly string[];
  readonly text: string;
  readonly milliseconds: number;
}

/** Puts a question; never rejects where an answer comes at all. */
export async function askService(
  url: string,
  query: string,
  token?: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Asked> {
  const begun = performance.now();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as {
    data?: unknown;
    errors?: readonly { readonly extensions: { readonly code: string } }[];
  };
  const codes = errors.map(({ extensions }) => extensions.code);
  return { status: response.status, data, codes, text, milliseconds: performance.now() - begun };
}

/** The status of /ready, and its code where it says no; 0 of a service that is not there any more. */
export async function readiness(url: string): Promise<readonly [number, string | undefined]> {
  const response = await fetch(`${url}/ready`).catch(() => null);
  if (response === null) return [0, undefined];
  const { code } = (await response.json()) as { code?: string };
  return [response.status, code];
}

/** Milliseconds until `holds` is true. @throws where it is not within `limit` */
export async function untilTrue(holds: () => Promise<boolean>, limit: number, pause = 50): Promise<number> {
  const begun = performance.now();
  while (!(await holds())) {
    if (performance.now() - begun > limit) fail(`It did not come within ${limit} ms.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return performance.now() - begun;
}

/** What no answer may show of the inside. */
export const inside =
  /stacktrace|\bat \S+ \(|node_modules|\.ts:\d|MATCH \(|UNWIND|bolt:\/\/|127\.0\.0\.1:\d|Neo\.(Client|Transient|Database)Error/;
