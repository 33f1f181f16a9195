/** The files behind paths, one after the other and without reading them: for sharing them out among workers. */

import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Report } from '../report.ts';
import { endingOf } from './find-format.ts';

/**
 * Files as they are, whatever their names end in; folders searched through for files of known endings, in the order of
 * their names; `-` for standard input. What stands behind an earlier path is not given again; links to files are followed,
 * links to folders are not. A path that cannot be read is a report.
 */
export async function* findArticleFiles(
  paths: readonly string[],
): AsyncGenerator<{ readonly file: string } | { readonly report: Report }> {
  const given: string[] = [];
  for (const path of paths) {
    const real = path === '-' ? '-' : await realpath(path).catch(() => null);
    if (real === null) yield { report: unreadable(path) };
    else if (!isBehind(real, given)) {
      if (path === '-') yield { file: path };
      else yield* walk(path, given);
      given.push(real);
    }
  }
}

async function* walk(
  path: string,
  given: readonly string[],
): AsyncGenerator<{ readonly file: string } | { readonly report: Report }> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => null,
  );
  if (isFolder === null) yield { report: unreadable(path) };
  else if (isFolder) yield* walkFolder(path, given);
  else yield { file: path };
}

/** Names are compared as paths are, so that `a.txt` stands before `a/b.txt`. */
async function* walkFolder(
  folder: string,
  given: readonly string[],
): AsyncGenerator<{ readonly file: string } | { readonly report: Report }> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    yield { report: unreadable(folder) };
    return;
  }
  const keyed = entries.map((entry) => ({ entry, key: entry.isDirectory() ? `${entry.name}/` : entry.name }));
  for (const { entry } of keyed.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(path, given);
    else if (endingOf(entry.name) === undefined) continue;
    else if ((entry.isFile() || (await isFile(path))) && !(given.length > 0 && isBehind(await realpath(path), given)))
      yield { file: path };
  }
}

function isBehind(real: string, given: readonly string[]): boolean {
  return given.some((earlier) => real === earlier || real.startsWith(earlier.endsWith(sep) ? earlier : earlier + sep));
}

/** A link that leads nowhere, or to a folder, is no file. */
async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The report on a file or a folder that cannot be read. */
export function unreadable(file: string): Report {
  const reason = 'cannot be read: it does not exist, or is not yours to read';
  return { code: 'FILE_UNREADABLE', file, line: 1, reason };
}
