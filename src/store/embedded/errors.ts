/** What goes wrong with an embedded database, said in Hearsay's words. */

import { HearsayError } from '../../errors.ts';
import { isLocked } from './guarded.ts';

const full = /No space left|File too large|quota|ENOSPC|EFBIG|EDQUOT|os error (27|28|122)\b/i;
const damaged = /GRAFEO-S002|GRAFEO-X002|sidecar WAL .* holds files of another database/;

const notOurs = /Permission denied|Read-only file system|EACCES|EPERM|EROFS|os error (1|13|30)\b/;

/** That there is nothing to be read. */
export function noGraph(folder: string): HearsayError {
  const mend = 'npm start seeds one, hearsay load FILE… fills one, and HEARSAY_DATA names another folder.';
  return new HearsayError('STORE_UNREACHABLE', `There is no graph in ${folder} yet: ${mend}`);
}

/** Why a graph could not be opened. */
export function openingError(folder: string, cause: unknown): unknown {
  if (cause instanceof HearsayError) return cause;
  const { message } = cause as Error;
  if (isLocked(cause))
    return new HearsayError(
      'STORE_BUSY',
      `Another process has the graph in ${folder} open. Stop it first, or choose another folder with HEARSAY_DATA; commands that only read ask a service that has it open.`,
      { cause },
    );
  if (full.test(message)) return fullError(`the graph in ${folder}`, 'Nothing of the graph is lost', cause);
  if (damaged.test(message))
    return new HearsayError(
      'STORE_DAMAGED',
      `The graph in ${folder} is damaged, and was left as it is: ${message.replace(/^.*?GRAFEO-\w+: (.*?error: )?/, '')}. Bring the files back from a copy, or move them away and restore a backup: hearsay restore FILE.`,
      { cause },
    );
  return new HearsayError('STORE_UNREACHABLE', `The graph in ${folder} cannot be opened: ${reasonOf(message)}`, {
    cause,
  });
}

/** Whoever only reads writes as well: the engine's lock is a file beside the graph. */
function reasonOf(message: string): string {
  if (/EEXIST|ENOTDIR|Not a directory/.test(message))
    return 'something in its path is a file, not a folder. Move that away, or name another folder with HEARSAY_DATA.';
  if (notOurs.test(message))
    return 'the folder and its files must be writable for whoever runs Hearsay, also to be read. Give them to that user, or name another folder with HEARSAY_DATA.';
  return message;
}

/** A failure of a read, a write or a checkpoint as a HearsayError; what is not the machine's fault stays as it is. */
export function fromEmbeddedError(error: unknown, place: string): unknown {
  if (error instanceof HearsayError) return error;
  const { message } = error as Error;
  if (/GRAFEO-Q003|timeout/i.test(message))
    return new HearsayError(
      'STORE_BUSY',
      'The question took too long for the embedded engine; narrow it, or use Neo4j.',
      { cause: error },
    );
  if (full.test(message))
    return fullError(place, 'This was not written, and nothing that was written before is lost', error);
  if (damaged.test(message))
    return new HearsayError('STORE_DAMAGED', `A file of ${place} is damaged: stop the service and restore a backup.`, {
      cause: error,
    });
  if (/I\/O error|write-ahead log|\bEIO\b/.test(message))
    return new HearsayError(
      'STORE_UNREACHABLE',
      `The disk of ${place} fails: whether this was written is known when the graph is opened again.`,
      { cause: error },
    );
  return error;
}

function fullError(place: string, fate: string, cause: unknown): HearsayError {
  return new HearsayError('STORE_FULL', `The disk of ${place} is full. ${fate}: free some space, and try again.`, {
    cause,
  });
}
