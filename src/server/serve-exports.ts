/** Exports over HTTP: `GET /export/:format?speaker=…&about=…`, streamed as they are read; errors as RFC 9457 problems. */

import { STATUS_CODES } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HearsayError } from '../errors.ts';
import type { ExportFormat, Part } from '../export/export-format.ts';
import { openExport } from '../export/export-source.ts';
import { exportFormats, findFormat } from '../export/formats.ts';
import { storeFaults } from '../graphql/masking.ts';
import { lengthOf, longestReference } from '../reading/names.ts';
import { filterOfTerms, type StatementTerms, switchTerms, textTerms } from '../reading/statement-terms.ts';
import type { Store } from '../store/store.ts';
import { within } from '../store/within.ts';
import { isThisMachine } from './address-list.ts';
import { endWithToken } from './end-with-token.ts';
import { limitTime } from './limit-time.ts';
import { logFault } from './log-fault.ts';
import { createPlaces } from './places.ts';
import { isOwnSite } from './refuse-cross-site.ts';

export interface ExportLimits {
  /** How many exports are written at the same time; half of them for one client. */
  readonly atOnce: number;
  /** How long one may take, in milliseconds. Default: ten minutes. */
  readonly time?: number;
}

interface ExportRequest {
  readonly format: ExportFormat;
  readonly part: Part;
  readonly terms: StatementTerms;
  readonly texts: boolean;
}

const longest = 600_000;

/** `/export` lists the formats, `/export/:format` writes one. */
export function serveExports(app: FastifyInstance, store: Store, { atOnce, time = longest }: ExportLimits): void {
  const forOne = Math.ceil(atOnce / 2);
  const places = createPlaces(atOnce, forOne);

  app.get('/export', () => ({
    formats: exportFormats.map(({ name, title, contentType, parts }) => ({
      ...{ name, title, contentType, url: `/export/${name}` },
      ...(parts.length > 1 && { parts }),
    })),
  }));

  // A HEAD of its own would read the whole graph to throw it away.
  app.get<{ Params: { format: string } }>('/export/:format', { exposeHeadRoute: false }, async (request, reply) => {
    const { params, url, log } = request;
    if (!isOwnSite(request) && !isClick(request)) return answerProblem(reply, crossSite);
    try {
      const asked = readRequest(params.format, new URL(url, 'http://localhost').searchParams);
      const place = places.take(isThisMachine(request.ip) ? null : request.ip);
      if (place === 'all taken') return answerProblem(reply.header('retry-after', 10), tooMany(atOnce));
      if (place === 'own taken') return answerProblem(reply.header('retry-after', 10), tooManyOfOne(forOne));
      reply.raw.once('close', place.leave);
      const limit = limitTime(reply, time);
      endWithToken(request, reply, limit.leave);
      return await send(store, asked, reply, limit.reading);
    } catch (error) {
      return answerProblem(
        reply,
        problemOf(error, (fault) => logFault(log, fault)),
      );
    }
  });
}

/** The first chunk is awaited, so that what goes wrong before it can still be said with a status of its own. */
async function send(
  store: Store,
  { format, part, terms, texts }: ExportRequest,
  reply: FastifyReply,
  signal: AbortSignal,
) {
  const source = await openExport(within(store, signal), { where: filterOfTerms(terms), texts, signal });
  const chunks = format.write(source, part);
  const first = await chunks.next();
  const file = `hearsay${part === 'graph' ? '' : `-${part}`}${format.extension}`;
  return (
    reply
      .type(format.contentType)
      .header('content-disposition', `attachment; filename="${file}"`)
      .header('cache-control', 'no-store')
      // Whoever takes nothing any more would not see that it has ended.
      .send(Readable.from(resume(first, chunks), { signal }))
  );
}

async function* resume(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (!first.done) yield first.value;
  yield* rest;
}

/** Reads path and query. @throws HearsayError INPUT_INVALID, also for terms that are not known: a slip must not export everything. */
function readRequest(name: string, query: URLSearchParams): ExportRequest {
  const format = findFormat(name);
  const known: readonly string[] = [
    ...textTerms,
    ...switchTerms,
    'texts',
    ...(format.parts.length > 1 ? ['part'] : []),
  ];
  for (const term of new Set(query.keys())) {
    if (!known.includes(term)) throw invalid(`There is no term "${term}"; there are ${known.join(', ')}.`);
    if (query.getAll(term).length > 1) throw invalid(`Give "${term}" once.`);
    if (lengthOf(query.get(term) ?? '') > longestReference)
      throw invalid(`"${term}" is too long: at most ${longestReference} characters.`);
  }
  const text = (term: string) => query.get(term) ?? undefined;
  const isOn = (term: string) => {
    const value = query.get(term) ?? 'false';
    if (value !== 'true' && value !== 'false') throw invalid(`"${term}" is true or false.`);
    return value === 'true';
  };
  const part = format.parts.length === 1 ? format.parts[0] : format.parts.find((one) => one === query.get('part'));
  if (part === undefined)
    throw invalid(`${name} is ${format.parts.length} tables; add part=${format.parts.join(' or part=')}.`);
  const terms = {
    ...Object.fromEntries(textTerms.map((term) => [term, text(term)])),
    ...Object.fromEntries(switchTerms.map((term) => [term, isOn(term)])),
  };
  return { format, part, terms, texts: isOn('texts') };
}

function invalid(message: string): HearsayError {
  return new HearsayError('INPUT_INVALID', message);
}

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

const crossSite: Problem = {
  ...{ status: 403, code: 'CROSS_SITE' },
  detail: 'Another website may not fetch exports in the name of its visitors; a link that somebody clicks may.',
};

/** Whether somebody followed a link, as browsers tell of it; a page cannot pretend that. */
function isClick({ headers }: FastifyRequest): boolean {
  return headers['sec-fetch-user'] === '?1' && headers['sec-fetch-mode'] === 'navigate';
}

function tooMany(atOnce: number): Problem {
  return { status: 503, code: 'STORE_BUSY', detail: `${atOnce} exports are under way; try again in a moment.` };
}

function tooManyOfOne(own: number): Problem {
  return {
    ...{ status: 429, code: 'RATE_LIMITED' },
    detail: `${own} exports for your address are under way; go on when one of them has ended.`,
  };
}

function answerProblem(reply: FastifyReply, { status, code, detail, details }: Problem) {
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ title: STATUS_CODES[status], status, detail, code, ...details }));
}

/** What a client is told; where the store is and how it failed is for the operator. */
function problemOf(error: unknown, report: (error: unknown) => void): Problem {
  if (error instanceof HearsayError && error.code === 'REQUEST_TIMED_OUT')
    return {
      ...{ status: 503, code: error.code },
      detail: 'The export took too long; narrow it, or export on the command line.',
    };
  if (!(error instanceof HearsayError)) {
    report(error);
    return { status: 500, code: 'INTERNAL_SERVER_ERROR', detail: 'Unexpected error.' };
  }
  const { code, message, details } = error;
  if (code === 'TOKEN_INVALID') return { status: 401, code, detail: message };
  if (!/^(STORE_|TOKENS_)/.test(code)) return { status: 400, code, detail: message, details };
  report(error);
  return { status: 503, code, detail: storeFaults[code] ?? message };
}
