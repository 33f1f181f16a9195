/** What commands that take articles have in common: files, and what articles may leave unsaid. */

import type { Command } from 'commander';
import { toDate } from './to-date.ts';

export interface ArticleOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly texts: boolean;
}

export function addArticleOptions(command: Command): Command {
  return command
    .argument('<files...>', 'texts, pages, feeds and JSON of articles; folders that hold some; - for standard input')
    .option('--published <date>', 'the day of publication of articles that do not give theirs', toDate)
    .option('--outlet <name>', 'who published the articles that do not say so')
    .option('--no-texts', "leave the articles' own words out, but for quotations, names and numbers");
}
