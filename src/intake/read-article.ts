/** What is in one document: pure, so that it serves files, and texts that come over the API. */

import { gunzipSync } from 'node:zlib';
import { decodeText } from './decode-text.ts';
import { errorCode } from './error-code.ts';
import { findFormat } from './find-format.ts';
import type { Finding } from './finding.ts';
import { readFeed } from './formats/read-feed.ts';
import { readJson } from './formats/read-json.ts';
import { readPage } from './formats/read-page.ts';
import { readText } from './formats/read-text.ts';
import type { ArticleFormat, Incoming } from './incoming-article.ts';
import { maxBytes } from './limits.ts';

export interface ReadOptions {
  /** The form, where it is known; found by content and by the ending of `file` otherwise. */
  readonly format?: ArticleFormat;
  /** The name that articles and reports carry; `-` where there is none. */
  readonly file?: string;
}

const readers: Readonly<Record<ArticleFormat, (text: string) => Finding[]>> = {
  TEXT: readText,
  HTML: readPage,
  JSON: readJson,
  FEED: readFeed,
};

/**
 * The articles of a document, and reports of what is wrong with it; never nothing, and never an error:
 * `readArticle('{"@type": "NewsArticle", …}')` → `[{ article: { format: 'JSON', … } }]`.
 */
export function readArticle(content: Uint8Array | string, options: ReadOptions = {}): Incoming[] {
  const { file = '-' } = options;
  return findingsIn(content, options).map((finding) =>
    'fault' in finding
      ? { report: { file, line: finding.line, ...finding.fault } }
      : { article: { file, line: finding.line, ...finding.article } },
  );
}

function findingsIn(content: Uint8Array | string, { format, file }: ReadOptions): Finding[] {
  const given = typeof content === 'string' ? content : unpack(content);
  if (given === null) return [fault('NOT_TEXT', 'is no whole gzip archive: pack it anew')];
  if (given.length > maxBytes) return [tooLarge];
  const decoded = typeof given === 'string' ? { text: given } : decodeText(given);
  if ('binary' in decoded) return [fault('NOT_TEXT', `is ${decoded.binary}: give a text, a page, a feed or JSON`)];
  const doubts = 'doubt' in decoded && decoded.doubt ? [fault('ENCODING_GUESSED', decoded.doubt)] : [];
  if (decoded.text.trim() === '') return [fault('NO_TEXT', 'is empty')];
  return [...doubts, ...readSafely(readers[format ?? findFormat(decoded.text, file)], decoded.text)];
}

/** The libraries below are not ours: what they fail on is reported as any other document that cannot be read. */
function readSafely(reader: (text: string) => Finding[], text: string): Finding[] {
  try {
    return reader(text);
  } catch (error) {
    const said = error instanceof Error ? error.message.slice(0, 120) : 'unknown';
    return [fault('NOT_AN_ARTICLE', `could not be read (${said}): give its text alone`)];
  }
}

export const tooLarge: Finding = fault(
  'TOO_LARGE',
  `is longer than ${maxBytes / 1024 / 1024} MiB: cut it into parts, or give articles as JSON lines`,
);

function fault(code: Extract<Finding, { fault: unknown }>['fault']['code'], reason: string): Finding {
  return { line: 1, fault: { code, reason } };
}

/** gzip unpacked, up to the limit and one byte; null where it is damaged. Other bytes as they are. */
function unpack(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes });
  } catch (error) {
    return errorCode(error) === 'ERR_BUFFER_TOO_LARGE' ? new Uint8Array(maxBytes + 1) : null;
  }
}
