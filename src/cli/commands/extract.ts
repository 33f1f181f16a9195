/** `hearsay extract FILE…`: the statements of plain-text articles, without a graph. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { HearsayError } from '../../errors.ts';
import type { ExtractedStatement, Extraction } from '../../extracting/extracted.ts';
import { findFiles, withoutRepeats } from '../../record/find-files.ts';
import { print, printJson, warn } from '../print.ts';
import { toDate } from '../to-date.ts';

interface Options {
  readonly spans?: boolean;
  readonly attitudes: boolean;
  readonly headlines: boolean;
  readonly published?: string;
  readonly outlet?: string;
  readonly output?: string;
  readonly json?: boolean;
}

export function extractCommand(program: Command): void {
  program
    .command('extract')
    .description('find the statements in plain-text articles: who says what, through whom, at which words')
    .argument('<files...>', 'texts in UTF-8, or folders that hold some as .txt files')
    .option('--published <date>', 'the day of publication, for "Sunday" and "last week"', toDate)
    .option('--outlet <name>', 'who published them; what it is told makes it no relay')
    .option('--json', 'print one JSON document for each article')
    .option('--spans', 'print offsets of source, cue and content, the outermost statements only, as JSON')
    .option('--no-attitudes', 'leave out what is wanted, supported, opposed, or seems so (with --spans)')
    .option('--no-headlines', 'leave out the statements of headlines (with --spans)')
    .option('--output <folder>', "write each article's JSON document there, NAME.json for NAME.txt")
    .addHelpText(
      'after',
      '\nOffsets are Unicode code points. With --spans the source of a chain is the outermost that its sentence gives, and\n"that" counts as content.\n\nExamples:\n  hearsay extract article.txt --published 2022-01-09\n  hearsay extract articles/ --spans --output spans/',
    )
    .action(extractAll);
}

async function extractAll(paths: readonly string[], options: Options): Promise<void> {
  const { extract } = await import('../../extracting/extract.ts');
  if (options.output !== undefined) await mkdir(options.output, { recursive: true });
  for (const file of await textsBehind(paths)) {
    const text = (await readFile(file)).toString('utf8');
    const { published, outlet } = options;
    const extraction = extract({ text, published, outlet });
    const name = basename(file).replace(/\.txt$/, '');
    const document = await toDocument(name, extraction, options);
    if (options.output !== undefined)
      await writeFile(join(options.output, `${name}.json`), `${JSON.stringify(document)}\n`);
    else if (options.spans) print(JSON.stringify(document));
    else if (options.json) printJson(document);
    else printExtraction(file, extraction);
  }
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

function printExtraction(file: string, { statements, reports }: Extraction): void {
  print(file);
  for (const statement of statements) print(`  ${describe(statement)}`);
  for (const { code, start, end, reason } of reports) warn(`${file}:${start}-${end} ${code}: ${reason}`);
  print(`  ${statements.length} statements.`);
}

/** `RIA → Tokayev's office (reported … as saying, INDIRECT, 0.9): police detained nearly 6,000`. */
function describe({ speaker, relays, cue, content, mode, saidOn, confidence }: ExtractedStatement): string {
  const named = speaker?.standsFor
    ? `${speaker.exact} (${speaker.standsFor.exact})`
    : (speaker?.exact ?? 'nobody named');
  const chain = [...relays.map(({ mention }) => mention.standsFor?.exact ?? mention.exact), named].join(' → ');
  const words = (parts: readonly { exact: string }[]) => parts.map(({ exact }) => exact).join(' … ');
  const facts = [words(cue), mode, saidOn, confidence].filter((fact) => fact !== null).join(', ');
  return `${chain} [${facts}]: ${words(content)}`.replace(/\s+/g, ' ');
}
