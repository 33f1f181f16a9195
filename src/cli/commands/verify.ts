/** `hearsay verify --articles DIR`: do the anchors of records point at the words that they claim? */

import type { Command } from 'commander';
import { projectFile } from '../../project.ts';
import { describeReport } from '../../report.ts';
import { readArticleTexts } from '../../verifying/article-texts.ts';
import { verifyAnchors } from '../../verifying/verify-anchors.ts';
import { print, printJson, times, warn } from '../print.ts';

interface Options {
  readonly articles: string;
  readonly json?: boolean;
}

export function verifyCommand(program: Command): void {
  program
    .command('verify')
    .description("check the records' anchors against the articles' texts, by hash, offsets and words")
    .argument('[files...]', 'files of records, or folders that hold some; the seed where none are given')
    .requiredOption('--articles <folder>', "the articles' texts, as .txt files under any names")
    .option('--json', 'print the result as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  hearsay verify --articles ~/articles\n  hearsay verify my-records.jsonl --articles ~/articles --json',
    )
    .action(verify);
}

async function verify(files: readonly string[], { articles, json = false }: Options): Promise<void> {
  const paths = files.length > 0 ? files : [projectFile('seed')];
  const result = await verifyAnchors(paths, await readArticleTexts(articles));
  if (json) printJson(result);
  else {
    for (const report of result.reports) warn(describeReport(report));
    print(
      `${times(result.articles, 'article')} and ${times(result.anchors, 'anchor')} checked: ${found(result.reports.length)}.`,
    );
  }
  if (result.reports.length > 0) process.exitCode = 1;
}

function found(count: number): string {
  return count === 0 ? 'no findings' : times(count, 'finding');
}
