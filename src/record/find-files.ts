/** Files of one kind behind paths: files as they are, folders searched through, each file once, in the order of their names. */

import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files behind `path`: itself, or every file below it whose name ends in `ending`. Links to files count as files.
 * @throws the file system's own error where the path cannot be read
 */
export async function findFiles(path: string, ending: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files: string[] = [];
  for (const entry of entries) {
    const file = join(entry.parentPath, entry.name);
    if (entry.name.endsWith(ending) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(file)))))
      files.push(file);
  }
  return files.sort();
}

/** The same files without those that are there twice, by another path or a link. */
export async function withoutRepeats(files: readonly string[]): Promise<string[]> {
  const seen = new Map<string, string>();
  for (const file of files) {
    const real = await realpath(file);
    if (!seen.has(real)) seen.set(real, file);
  }
  return [...seen.values()];
}

/** A link that leads nowhere is no file. */
async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
