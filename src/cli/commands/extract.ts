/** `hearsay extract FILE…`: articles in, records out, without a graph. */

import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { HearsayError } from '../../errors.ts';
import type { Extraction } from '../../extracting/extracted.ts';
import { findFiles, withoutRepeats } from '../../record/find-files.ts';
import { type ArticleOptions, addArticleOptions } from '../article-options.ts';
import { print, printJson, warn } from '../print.ts';
import { printExtraction } from '../print-extraction.ts';
import { printRecords } from '../print-records.ts';
import { readPlainText } from '../read-plain-text.ts';
import { makeFolder } from '../write-file.ts';

interface Options extends ArticleOptions {
  readonly known?: readonly string[];
  readonly list?: boolean;
  readonly spans?: boolean;
  readonly attitudes: boolean;
  readonly headlines: boolean;
  readonly output?: string;
  readonly json?: boolean;
}

export function extractCommand(program: Command): void {
  addArticleOptions(program.command('extract'))
    .description(
      'find the statements in articles and print them as records: who says what, through whom, at which words',
    )
    .option('--known <files...>', 'records of entities that the articles may speak of, beside those of the articles')
    .option('--list', 'print the statements of texts for people to read, a line for each')
    .option('--json', 'print what was found in texts before names are resolved, one JSON document for each')
    .option('--spans', 'print offsets of source, cue and content in texts, the outermost statements only, as JSON')
    .option('--no-attitudes', 'leave out what is wanted, supported, opposed, or seems so (with --spans)')
    .option('--no-headlines', 'leave out the statements of headlines (with --spans)')
    .option('--output <folder>', "write each text's JSON document there, NAME.json for NAME.txt (with --json, --spans)")
    .addHelpText(
      'after',
      '\nRecords are JSON lines, which hearsay load takes. --list, --json and --spans read .txt files alone. Offsets are Unicode code\npoints of the file, its header counted. With --spans the source of a chain is the outermost that its sentence gives, and "that" counts as content.\n\nExamples:\n  hearsay extract article.html --published 2022-01-09 --outlet UPI > records.jsonl\n  hearsay extract articles/ --known seed\n  hearsay extract article.txt --list\n  hearsay extract articles/ --spans --output spans/',
    )
    .action(extractAll);
}

async function extractAll(paths: readonly string[], options: Options): Promise<void> {
  const asTexts = options.spans || options.json || options.list || options.output !== undefined;
  if (asTexts) await extractTexts(paths, options);
  else await printRecords(paths, options);
}

async function extractTexts(paths: readonly string[], options: Options): Promise<void> {
  const { extract } = await import('../../extracting/extract.ts');
  if (options.output !== undefined) await makeFolder(options.output);
  for (const file of await textsBehind(paths)) {
    const article = await readPlainText(file, options);
    if (article === null) continue;
    const extraction = extract(article);
    if (options.spans) warnOfCut(file, extraction);
    const name = basename(file).replace(/\.txt$/, '');
    const document = await toDocument(name, extraction, options);
    if (options.output !== undefined)
      await writeFile(join(options.output, `${name}.json`), `${JSON.stringify(document)}\n`);
    else if (options.spans) print(JSON.stringify(document));
    else if (options.json) printJson(document);
    else printExtraction(file, extraction);
  }
}

/** Spans have no room for reports; that a text was not read to its end must be known nevertheless. */
function warnOfCut(file: string, { reports }: Extraction): void {
  for (const { code, reason } of reports) if (code === 'TEXT_TOO_LONG') warn(`${file}: ${code}: ${reason}`);
}

async function textsBehind(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths)
    files.push(
      ...(await findFiles(path, '.txt').catch((cause) => {
        throw new HearsayError('ARTICLE_UNREADABLE', `${path} cannot be read: give a text or a folder of .txt files.`, {
          cause,
        });
      })),
    );
  return withoutRepeats(files);
}

async function toDocument(
  doc: string,
  extraction: Extraction,
  { spans, attitudes, headlines }: Options,
): Promise<object> {
  if (!spans) return { doc, ...extraction };
  const { toSpans } = await import('../../extracting/spans.ts');
  return toSpans(doc, extraction.statements, { attitudes, headlines });
}
