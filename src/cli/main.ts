#!/usr/bin/env node
/** The command line: `npx hearsay <command>`. Exit code 0 for success, 1 for failure, 2 for wrong use. */

import { Command, CommanderError } from 'commander';
import { leastOpenFiles, mostOpenFiles } from '../diagnosing/open-files.ts';
import { HearsayError } from '../errors.ts';
import { projectVersion } from '../project.ts';
import { warn } from './print.ts';
import { tokenWords } from './token-words.ts';
import { visible } from './visible.ts';

/** Each command is loaded when it is the one that was named, and all of them for an overview. */
const commands = new Map<string, () => Promise<(program: Command) => void>>(
  Object.entries({
    serve: async () => (await import('./commands/serve.ts')).serveCommand,
    load: async () => (await import('./commands/load.ts')).loadCommand,
    ingest: async () => (await import('./commands/ingest.ts')).ingestCommand,
    ask: async () => (await import('./commands/ask.ts')).askCommand,
    'who-quoted-whom': async () => (await import('./commands/who-quoted-whom.ts')).whoQuotedWhomCommand,
    path: async () => (await import('./commands/path.ts')).pathCommand,
    network: async () => (await import('./commands/network.ts')).networkCommand,
    search: async () => (await import('./commands/search.ts')).searchCommand,
    timeline: async () => (await import('./commands/timeline.ts')).timelineCommand,
    disputes: async () => (await import('./commands/disputes.ts')).disputesCommand,
    utterances: async () => (await import('./commands/utterances.ts')).utterancesCommand,
    group: async () => (await import('./commands/group.ts')).groupCommand,
    check: async () => (await import('./commands/check.ts')).checkCommand,
    export: async () => (await import('./commands/export.ts')).exportCommand,
    backup: async () => (await import('./commands/backup.ts')).backupCommand,
    restore: async () => (await import('./commands/restore.ts')).restoreCommand,
    extract: async () => (await import('./commands/extract.ts')).extractCommand,
    mcp: async () => (await import('./commands/mcp.ts')).mcpCommand,
    verify: async () => (await import('./commands/verify.ts')).verifyCommand,
    stats: async () => (await import('./commands/stats.ts')).statsCommand,
    review: async () => (await import('./commands/review.ts')).reviewCommand,
    add: async () => (await import('./commands/add.ts')).addCommand,
    correct: async () => (await import('./commands/correct.ts')).correctCommand,
    confirm: async () => (await import('./commands/confirm.ts')).confirmCommand,
    reject: async () => (await import('./commands/reject.ts')).rejectCommand,
    merge: async () => (await import('./commands/merge.ts')).mergeCommand,
    unmerge: async () => (await import('./commands/unmerge.ts')).unmergeCommand,
    'keep-apart': async () => (await import('./commands/keep-apart.ts')).keepApartCommand,
    delete: async () => (await import('./commands/delete.ts')).deleteCommand,
    changes: async () => (await import('./commands/changes.ts')).changesCommand,
    undo: async () => (await import('./commands/undo.ts')).undoCommand,
    doctor: async () => (await import('./commands/doctor.ts')).doctorCommand,
    token: async () => (await import('./commands/token.ts')).tokenCommand,
  }),
);

async function createProgram(): Promise<Command> {
  const program = new Command('hearsay')
    .description('A knowledge graph of who said what about whom, and who passed it on.')
    .version(projectVersion())
    .showHelpAfterError('(--help shows the options)')
    .configureOutput({ writeErr: (text) => process.stderr.write(visible(text)) })
    .addHelpText(
      'after',
      '\nSettings come from the environment or .env: NEO4J_URI, HEARSAY_DATA, HOST, PORT and others; see the README.',
    );
  const named = commands.get(process.argv[2] ?? '');
  for (const load of named ? [named] : commands.values()) (await load())(program);
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
  await (await createProgram()).parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof HearsayError) {
    warn(tokenWords(error.message));
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
  // Node tells of a package that it may not open as of one that is not there.
  const most = /^(EMFILE|ENFILE|ERR_MODULE_NOT_FOUND)$/.test(code ?? '') ? mostOpenFiles() : leastOpenFiles;
  if (code === 'EMFILE' || code === 'ENFILE' || most < leastOpenFiles)
    return `Too many files are open at one time, of which ${most} may be: allow ${leastOpenFiles} or more, such as with ulimit -n ${leastOpenFiles} (${message}).`;
  return message;
}
