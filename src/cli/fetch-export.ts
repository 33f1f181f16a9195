/** An export from a running service, as it arrives. */

import { errorCodes, HearsayError } from '../errors.ts';
import type { ExportFormat, Part } from '../export/export-format.ts';
import { type StatementTerms, switchTerms, textTerms } from '../reading/statement-terms.ts';
import { readSettings } from '../settings.ts';

/** @throws HearsayError with the service's own code and message, or SERVER_UNREACHABLE. */
export async function fetchExport(
  server: string,
  { name, parts }: ExportFormat,
  part: Part,
  terms: StatementTerms & { readonly texts?: boolean },
): Promise<AsyncIterable<Uint8Array>> {
  const response = await request(server, name, {
    ...(parts.length > 1 && { part }),
    ...Object.fromEntries(textTerms.flatMap((term) => (terms[term] === undefined ? [] : [[term, terms[term]]]))),
    ...Object.fromEntries(switchTerms.flatMap((term) => (terms[term] ? [[term, 'true']] : []))),
    ...(terms.texts && { texts: 'true' }),
  });
  if (response.ok && response.body) return response.body;
  const problem = (await response.json().catch(() => ({}))) as { code?: unknown; detail?: unknown };
  const code = errorCodes.find((known) => known === problem.code);
  if (code === undefined) throw unreachable(server);
  throw new HearsayError(code, String(problem.detail));
}

async function request(server: string, format: string, query: Readonly<Record<string, string>>): Promise<Response> {
  try {
    const url = new URL(`/export/${format}`, server);
    url.search = new URLSearchParams(query).toString();
    const { token } = readSettings();
    return await fetch(url, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } });
  } catch (cause) {
    throw unreachable(server, cause);
  }
}

function unreachable(server: string, cause?: unknown): HearsayError {
  return new HearsayError(
    'SERVER_UNREACHABLE',
    `No Hearsay with exports answers at ${server}; start one with hearsay serve, or leave --server out.`,
    { cause },
  );
}
