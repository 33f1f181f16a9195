/** Articles from files, folders and standard input, one after the other: never more than one document is held. */

import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { errorCode } from './error-code.ts';
import { findArticleFiles, unreadable } from './find-article-files.ts';
import { endingOf } from './find-format.ts';
import type { Incoming } from './incoming-article.ts';
import { maxBytes, maxRatio } from './limits.ts';
import { type ReadOptions, readArticle } from './read-article.ts';
import { splitLines } from './split-lines.ts';

export interface ReadFilesOptions extends Pick<ReadOptions, 'format'> {
  /** What `-` stands for. Default: this process's standard input */
  readonly input?: AsyncIterable<Buffer>;
}

/** The articles behind paths in order, and reports of what could not be read; lazily, so that whoever stops reading stops it. */
export async function* readArticles(
  paths: readonly string[],
  options: ReadFilesOptions = {},
): AsyncGenerator<Incoming> {
  for await (const found of findArticleFiles(paths))
    if ('report' in found) yield found;
    else yield* readArticleFile(found.file, options);
}

/** The articles of one file, or of standard input for `-`. JSON lines are read as a stream, however long they are. */
export async function* readArticleFile(file: string, options: ReadFilesOptions = {}): AsyncGenerator<Incoming> {
  const { format, input = process.stdin } = options;
  try {
    yield* readStream(file === '-' ? input : createReadStream(file), file, format);
  } catch (error) {
    const code = errorCode(error);
    if (error instanceof Bomb) return yield { report: { code: 'TOO_LARGE', file, line: 1, reason: error.message } };
    if (code === undefined) throw error;
    const damaged = code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE';
    const reason = 'is no whole gzip archive: pack it anew';
    yield { report: damaged ? { code: 'NOT_TEXT', file, line: 1, reason } : unreadable(file) };
  }
}

async function* readStream(
  stream: AsyncIterable<Buffer>,
  file: string,
  format: ReadFilesOptions['format'],
): AsyncGenerator<Incoming> {
  const chunks = unpacked(stream);
  const head: Buffer[] = [];
  let length = 0;
  const isLines = /^(?:jsonl|ndjson)$/.test(endingOf(file) ?? '');
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    head.push(next.value);
    length += next.value.length;
    if (isLines || length > maxBytes) {
      yield* isLines || looksLikeLines(head, format)
        ? readLines(chain(head, chunks), file)
        : readArticle(Buffer.concat(head), { file });
      return;
    }
  }
  yield* readArticle(Buffer.concat(head), { file, ...(format && { format }) });
}

async function* readLines(chunks: AsyncIterable<Buffer>, file: string): AsyncGenerator<Incoming> {
  for await (const found of splitLines(chunks)) {
    const { line } = found;
    const incoming = 'tooLong' in found ? tooLong(file) : readLine(found.bytes, file);
    for (const one of incoming)
      yield 'report' in one ? { report: { ...one.report, line } } : { article: { ...one.article, line } };
  }
}

/** Blank lines are passed over. */
function readLine(bytes: Buffer, file: string): Incoming[] {
  return bytes.every((byte) => byte <= 32) ? [] : readArticle(bytes, { file, format: 'JSON' });
}

function tooLong(file: string): Incoming[] {
  return readArticle(Buffer.alloc(maxBytes + 1), { file });
}

/** A first line that is an object of its own. */
function looksLikeLines(head: readonly Buffer[], format: ReadFilesOptions['format']): boolean {
  const start = Buffer.concat(head)
    .toString('utf8')
    .trimStart()
    .replace(/^\ufeff/, '');
  if (!start.startsWith('{') || (format !== undefined && format !== 'JSON')) return false;
  const first = start.slice(0, start.indexOf('\n'));
  try {
    return typeof JSON.parse(first) === 'object';
  } catch {
    return false;
  }
}

async function* chain(head: readonly Buffer[], rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* head;
  yield* rest;
}

/** Read up to here, and not to an end that may never come. */
class Bomb extends Error {
  override readonly message =
    `becomes more than ${maxRatio} times its size when it is unpacked: nothing after that is read`;
}

/** gzip unpacked as it comes; anything else as it is. */
async function* unpacked(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const all = chain([Buffer.from(first.value)], { [Symbol.asyncIterator]: () => chunks });
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) yield* all;
  else {
    const gunzip = createGunzip();
    pipeline(Readable.from(all), gunzip, () => undefined);
    let unpackedBytes = 0;
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      unpackedBytes += chunk.length;
      if (unpackedBytes > Math.max(4 * maxBytes, gunzip.bytesWritten * maxRatio)) throw new Bomb();
      yield chunk;
    }
  }
}
