/** The form of a text: by its beginning where that is unmistakable, else by the ending of its file's name. */

import type { ArticleFormat } from './incoming-article.ts';

const byEnding: Readonly<Record<string, ArticleFormat>> = {
  ...{ txt: 'TEXT', text: 'TEXT' },
  ...{ html: 'HTML', htm: 'HTML', xhtml: 'HTML' },
  ...{ json: 'JSON', jsonl: 'JSON', ndjson: 'JSON', jsonld: 'JSON' },
  ...{ rss: 'FEED', atom: 'FEED', rdf: 'FEED', xml: 'FEED' },
};

/** The endings of files that are read out of folders; any file that is named itself is read. */
export const knownEndings: readonly string[] = Object.keys(byEnding);

/** `article.HTML.gz` → `html`; an ending that is none of ours → undefined. */
export function endingOf(file: string): string | undefined {
  const ending = /\.(\w+)(?:\.gz)?$/.exec(file.toLowerCase())?.[1];
  return ending !== undefined && Object.hasOwn(byEnding, ending) ? ending : undefined;
}

/** `findFormat('<!doctype html>…')` → `HTML`. */
export function findFormat(text: string, file = ''): ArticleFormat {
  const head = text
    .slice(0, 5000)
    .trimStart()
    .replace(/^\ufeff\s*/, '');
  const ending = endingOf(file);
  const expected = ending === undefined ? undefined : byEnding[ending];
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(head)) return 'HTML';
  if (/^<(?:rss|feed|rdf:rdf)[\s>]/i.test(head)) return 'FEED';
  if (/^<(?:\?xml|!--|!doctype)/i.test(head) && expected !== 'TEXT')
    return /<(?:rss|feed|rdf:rdf)[\s>]/i.test(head) ? 'FEED' : /<html[\s>]/i.test(head) ? 'HTML' : (expected ?? 'HTML');
  if (expected) return expected;
  if (/^(?:\{\s*["}]|\[\s*[[{\]])/.test(head)) return 'JSON';
  return /^<(?:article|div|p|section|main|h1|meta|title)[\s>]/i.test(head) ? 'HTML' : 'TEXT';
}
