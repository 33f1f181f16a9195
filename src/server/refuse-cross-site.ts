/**
 * Keeps other websites from asking this service in the name of whoever visits them (CSRF). Browsers say where a request comes from
 * in Sec-Fetch-Site and Origin, which no page can forge; the order of the checks is that of Go's http.CrossOriginProtection
 * (Filippo Valsorda, 2025), here for reading too, since a question costs something. What is not a browser sends neither and passes.
 *
 * Where browsers say nothing (plain HTTP beyond localhost, where Sec-Fetch-Site is not sent), POST still is safe: it takes only
 * application/json, for which a browser first asks leave (CORS preflight), and no leave is given. GET only reads, its answer cannot be
 * read by the other site, and a Referer from elsewhere is refused.
 */

import type { FastifyReply, FastifyRequest } from 'fastify';

/** A Fastify hook for routes that answer GraphQL. */
export async function refuseCrossSite(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (request.method === 'POST' && !isJson(request.headers['content-type']))
    return refuse(
      reply,
      415,
      'CONTENT_TYPE_UNSUPPORTED',
      'Send the question as JSON, with content-type: application/json.',
    );
  if (!isOwnSite(request))
    return refuse(
      reply,
      403,
      'CROSS_SITE',
      'Another website may not ask in the name of its visitors; ask from a server, or from this one.',
    );
}

function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}

/** Whether a request comes from this service's own pages, or from no page at all. */
export function isOwnSite({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const from = headers.origin ?? headers.referer;
  return from === undefined || hostOf(from) === headers.host;
}

/** The host and port of an address; `Origin: null`, which hidden frames send, has none. */
function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host : null;
}

async function refuse(reply: FastifyReply, status: number, code: string, message: string): Promise<void> {
  await reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
