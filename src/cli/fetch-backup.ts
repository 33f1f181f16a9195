/** A backup from a running service, as it arrives. */

import { errorCodes, HearsayError } from '../errors.ts';

/** @throws HearsayError with the service's own code and message, or SERVER_UNREACHABLE. */
export async function fetchBackup(server: string, token: string | undefined): Promise<AsyncIterable<Uint8Array>> {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(new URL('/backup', server), { headers }).catch((cause) => {
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
    `No Hearsay that writes backups answers at ${server}; start one with hearsay serve, or leave --server out.`,
    { cause },
  );
}
