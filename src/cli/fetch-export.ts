/** An export from a running service, as it arrives. */

import { errorCodes, HearsayError } from '../errors.ts';
import type { ExportFormat, Part } from '../export/export-format.ts';
import { type StatementTerms, switchTerms, textTerms } from '../reading/statement-terms.ts';

/** `token` is shown to the service, where there is one. @throws HearsayError with the service's own code and message, or SERVER_UNREACHABLE. */
export async function fetchExport(
  server: string,
  { name, parts }: ExportFormat,
  part: Part,
  terms: StatementTerms & { readonly texts?: boolean },
  token: string | undefined,
): Promise<AsyncIterable<Uint8Array>> {
  const url = new URL(`/export/${name}`, server);
  url.search = new URLSearchParams({
    ...(parts.length > 1 && { part }),
    ...Object.fromEntries(textTerms.flatMap((term) => (terms[term] === undefined ? [] : [[term, terms[term]]]))),
    ...Object.fromEntries(switchTerms.flatMap((term) => (terms[term] ? [[term, 'true']] : []))),
    ...(terms.texts && { texts: 'true' }),
  }).toString();
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(url, { headers }).catch((cause) => {
    throw unreachable(server, cause);
  });
  if (response.ok && response.body) return response.body;
  const problem = (await response.json().catch(() => ({}))) as { code?: unknown; detail?: unknown };
  const code = errorCodes.find((known) => known === problem.code);
  if (code === undefined) throw unreachable(server);
  throw new HearsayError(code, String(problem.detail));
}

function unreachable(server: string, cause?: unknown): HearsayError {
  return new HearsayError(
    'SERVER_UNREACHABLE',
    `No Hearsay with exports answers at ${server}; start one with hearsay serve, or leave --server out.`,
    { cause },
  );
}
