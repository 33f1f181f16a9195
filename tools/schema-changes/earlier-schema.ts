/** The schema as it was before what is being worked on, out of git. */

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A schema and the commit it is of, or why there is none to compare with. */
export type Earlier = { readonly sdl: string; readonly commit: string } | { readonly reason: string };

/**
 * `schema.graphql` of HEAD or, where the working tree has the same, of the commit before: what a change would break is
 * asked of the work before it is committed and once more right after.
 */
export function earlierSchema(folder: string): Earlier {
  const git = (...args: string[]): string | null => {
    try {
      return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    } catch {
      return null;
    }
  };
  // A folder inside somebody else's repository has a history that is not this project's.
  if (!existsSync(join(folder, '.git'))) return { reason: 'this is no clone of the repository: it has no .git' };
  if (git('--version') === null) return { reason: 'there is no git on this machine' };
  const working = readFileSync(join(folder, 'schema.graphql'), 'utf8');
  for (const commit of ['HEAD', 'HEAD~1']) {
    if (git('rev-parse', '--verify', '--quiet', commit) === null) return { reason: missing(commit, git) };
    const sdl = git('show', `${commit}:schema.graphql`);
    if (sdl === null) return { reason: `${commit} has no schema.graphql` };
    if (sdl !== working) return { sdl, commit };
  }
  return { reason: 'neither the work nor the last commit changes schema.graphql' };
}

function missing(commit: string, git: (...args: string[]) => string | null): string {
  const isShallow = git('rev-parse', '--is-shallow-repository')?.trim() === 'true';
  return isShallow ? `this clone is shallow and ends before ${commit}` : `there is no ${commit}`;
}
