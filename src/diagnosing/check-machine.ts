/** The machine and the project's own files: a Node that is new enough, pages that are built, and files enough that may be open. */

import { existsSync, readFileSync } from 'node:fs';
import { projectFile } from '../project.ts';
import { doubtful, type Finding, good, wrong } from './finding.ts';
import { leastOpenFiles, mostOpenFiles } from './open-files.ts';

export function checkMachine(): readonly Finding[] {
  return [checkNode(process.versions.node), ...checkPages(), ...checkOpenFiles(mostOpenFiles())];
}

/** Of each connection, file and pipe the system counts one. */
export function checkOpenFiles(most: number): readonly Finding[] {
  if (most >= leastOpenFiles) return [];
  const found = `no more than ${most} files and connections may be open at one time`;
  return [doubtful('open files', found, `Allow ${leastOpenFiles} or more, such as with ulimit -n ${leastOpenFiles}.`)];
}

/** @example checkNode('18.0.0').state → 'wrong' */
export function checkNode(version: string): Finding {
  const { engines } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { engines: { node: string } };
  const needed = engines.node.replace(/^>=/, '');
  const isNewEnough = version.localeCompare(needed, 'en', { numeric: true }) >= 0;
  if (isNewEnough) return good('Node', version);
  return wrong('Node', `${version} is too old`, `Install Node ${needed} or newer.`);
}

function checkPages(): readonly Finding[] {
  const missing = ['explorer', 'ide'].filter((page) => !existsSync(projectFile('dist', page, 'index.html')));
  if (missing.length === 0) return [good('pages', 'the explorer and the IDE are built')];
  return [doubtful('pages', `not built: ${missing.join(', ')}`, 'Run npm run build; without it only the API answers.')];
}
