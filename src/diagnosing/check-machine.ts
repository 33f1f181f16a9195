/** The machine and the project's own files: a Node that is new enough, and pages that are built. */

import { existsSync, readFileSync } from 'node:fs';
import { projectFile } from '../project.ts';
import { doubtful, type Finding, good, wrong } from './finding.ts';

export function checkMachine(): readonly Finding[] {
  return [checkNode(process.versions.node), ...checkPages()];
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
