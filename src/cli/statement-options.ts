/** The options by which commands choose statements. */

import { type Command, Option } from 'commander';
import { toDate } from './to-date.ts';

/** Adds the options of StatementTerms to a command. */
export function addStatementOptions(command: Command): Command {
  return command
    .option('--speaker <entity>', 'said by')
    .option('--about <entity>', 'about')
    .option('--via <entity>', 'passed on by')
    .option('--audience <entity>', 'told to')
    .option('--outlet <entity>', 'published by')
    .addOption(new Option('--mode <mode>', 'direct, indirect or mixed speech').choices(['direct', 'indirect', 'mixed']))
    .option('--from <date>', 'said on this day or later', toDate)
    .option('--to <date>', 'said on this day or earlier', toDate)
    .option('--text <words>', 'with this run of letters in the gist or in a quote; hearsay search finds words')
    .option('--first-hand', 'only what nobody passed on')
    .option('--unnamed', 'only unnamed and collective sources');
}
