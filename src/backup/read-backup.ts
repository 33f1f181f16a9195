/** Reads a backup, and finds whether it is as it was written. */

import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { HearsayError } from '../errors.ts';
import { graphFormat } from '../store/graph-format.ts';
import {
  backupFormat,
  type Footer,
  type Header,
  type LinkLine,
  type Manifest,
  type NodeLine,
} from './backup-format.ts';
import { isFooter, isHeader, LineCheck } from './check-line.ts';
import { partOf } from './graph-parts.ts';
import { damaged, type ReadLimits, readLines } from './read-lines.ts';

/** Gives nodes before links, so many at a time, and at the end what was to be in it. @throws HearsayError BACKUP_UNREADABLE, BACKUP_DAMAGED, GRAPH_NEWER */
export async function* readBackup(
  file: string,
  limits?: ReadLimits,
  opened?: FileHandle,
): AsyncGenerator<readonly (NodeLine | LinkLine)[], Manifest> {
  const hash = createHash('sha256');
  const found = { nodes: new Map<string, number>(), links: new Map<string, number>() };
  let header: Header | undefined;
  let check = new LineCheck(0);
  let footer: Footer | undefined;
  let batch: (NodeLine | LinkLine)[] = [];
  let number = 0;
  for await (const line of readLines(file, limits, opened)) {
    number += 1;
    const ofLine = (fault: string) => damaged(file, `line ${number}: ${fault}`);
    if (footer) throw damaged(file, 'something stands after its end');
    const value = parse(line);
    if (value === null) throw ofLine('it is none');
    if (header === undefined) {
      header = headerIn(value, file);
      check = new LineCheck(header.graph);
    } else if ('end' in value) footer = footerIn(value, file);
    else {
      const fault = check.faultOf(value);
      if (fault !== null) throw ofLine(fault);
      const { counts, name } = place(value as NodeLine | LinkLine, found);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      batch.push(value as NodeLine | LinkLine);
      if (batch.length === batchSize) {
        yield batch;
        batch = [];
      }
    }
    if (!footer) hash.update(line).update('\n');
  }
  if (header === undefined || footer === undefined) throw damaged(file, 'its end is missing');
  const sha256 = hash.digest('hex');
  if (sha256 !== footer.sha256) throw damaged(file, 'its checksum does not fit');
  const { nodes, links } = footer;
  if (!isSame(found.nodes, nodes) || !isSame(found.links, links)) throw damaged(file, 'it does not hold what it says');
  if (batch.length > 0) yield batch;
  return { header, nodes, links, sha256, foreign: [...check.foreign].sort() };
}

/** Reads all of a backup, of a file that is open where one is given, and throws where it cannot be restored. */
export async function checkBackup(file: string, limits?: ReadLimits, opened?: FileHandle): Promise<Manifest> {
  const reading = readBackup(file, limits, opened);
  for (;;) {
    const { done, value } = await reading.next();
    if (done) return value;
  }
}

const batchSize = 2500;

/** Null for what is no line of a backup. */
function parse(line: Buffer): object | null {
  try {
    const value: unknown = isUtf8(line) && JSON.parse(line.toString('utf8'));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function headerIn(value: object, file: string): Header {
  if (!isHeader(value))
    throw new HearsayError('BACKUP_UNREADABLE', `${file} is no backup that hearsay backup has written.`);
  if (value.format > backupFormat || value.graph > graphFormat)
    throw new HearsayError(
      'GRAPH_NEWER',
      `${file} was written by Hearsay ${value.program}, whose graphs this version does not know; restore it with that one or a later one.`,
    );
  return value;
}

function footerIn(value: object, file: string): Footer {
  if (isFooter(value)) return value;
  throw damaged(file, 'its end is none');
}

/** Where a line that was checked is counted, and as what. */
function place(line: NodeLine | LinkLine, found: { nodes: Map<string, number>; links: Map<string, number> }) {
  return 'labels' in line
    ? { counts: found.nodes, name: partOf(line.labels)?.label ?? '' }
    : { counts: found.links, name: line.type };
}

function isSame(found: ReadonlyMap<string, number>, said: Readonly<Record<string, number>>): boolean {
  const names = Object.keys(said);
  return names.length === found.size && names.every((name) => found.get(name) === said[name]);
}
