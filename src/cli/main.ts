#!/usr/bin/env node
/** The command line: `npx hearsay <command>`. Exit code 0 for success, 1 for failure, 2 for wrong use. */

import { Command, CommanderError } from 'commander';
import { HearsayError } from '../errors.ts';
import { projectVersion } from '../project.ts';
import { askCommand } from './commands/ask.ts';
import { changesCommand } from './commands/changes.ts';
import { confirmCommand } from './commands/confirm.ts';
import { correctCommand } from './commands/correct.ts';
import { disputesCommand } from './commands/disputes.ts';
import { exportCommand } from './commands/export.ts';
import { extractCommand } from './commands/extract.ts';
import { groupCommand } from './commands/group.ts';
import { ingestCommand } from './commands/ingest.ts';
import { keepApartCommand } from './commands/keep-apart.ts';
import { loadCommand } from './commands/load.ts';
import { mcpCommand } from './commands/mcp.ts';
import { mergeCommand } from './commands/merge.ts';
import { networkCommand } from './commands/network.ts';
import { pathCommand } from './commands/path.ts';
import { rejectCommand } from './commands/reject.ts';
import { reviewCommand } from './commands/review.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { statsCommand } from './commands/stats.ts';
import { timelineCommand } from './commands/timeline.ts';
import { tokenCommand } from './commands/token.ts';
import { undoCommand } from './commands/undo.ts';
import { unmergeCommand } from './commands/unmerge.ts';
import { utterancesCommand } from './commands/utterances.ts';
import { verifyCommand } from './commands/verify.ts';
import { whoQuotedWhomCommand } from './commands/who-quoted-whom.ts';
import { warn } from './print.ts';

const commands = [
  serveCommand,
  loadCommand,
  ingestCommand,
  askCommand,
  whoQuotedWhomCommand,
  pathCommand,
  networkCommand,
  searchCommand,
  timelineCommand,
  disputesCommand,
  utterancesCommand,
  groupCommand,
  exportCommand,
  extractCommand,
  mcpCommand,
  verifyCommand,
  statsCommand,
  reviewCommand,
  correctCommand,
  confirmCommand,
  rejectCommand,
  mergeCommand,
  unmergeCommand,
  keepApartCommand,
  changesCommand,
  undoCommand,
  tokenCommand,
];

function createProgram(): Command {
  const program = new Command('hearsay')
    .description('A knowledge graph of who said what about whom, and who passed it on.')
    .version(projectVersion())
    .showHelpAfterError('(--help shows the options)')
    .addHelpText(
      'after',
      '\nSettings come from the environment or .env: NEO4J_URI, HEARSAY_DATA, HOST, PORT and others; see the README.',
    );
  for (const add of commands) add(program);
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)])
    command.exitOverride();
  return program;
}

// A reader that has seen enough, such as head, closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await createProgram().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof HearsayError) {
    warn(error.message);
    return error.code === 'SETTINGS_INVALID' || error.code === 'INPUT_INVALID' ? 2 : 1;
  }
  const { message, stack, code } = error as NodeJS.ErrnoException;
  warn(messageOf(code, message));
  if (process.env.HEARSAY_DEBUG) warn(String(stack));
  return 1;
}

function messageOf(code: string | undefined, message: string): string {
  if (code === 'EADDRINUSE') return `The port is taken (${message}); choose another with PORT or --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is no address of this machine (${message}); 127.0.0.1 is the safe one.`;
  return message;
}
