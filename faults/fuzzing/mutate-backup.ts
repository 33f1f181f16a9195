/** Backups that nobody has written: damaged from outside, or changed line by line with a checksum that fits all the same. */

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { partOf } from '../../src/backup/graph-parts.ts';
import type { Random } from '../../tools/generate/random.ts';
import { breakBytes } from './break-bytes.ts';
import { breakText } from './break-text.ts';

type Json = Record<string, unknown>;

const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const oddValues: readonly [unknown, ...unknown[]] = [
  ...([null, '', 'x', 0, -1, 0.5, 1e308, 2 ** 60, true, [], {}, [[]], [null], ['a', 1], { a: 1 }] as const),
  ...([
    'x'.repeat(100_000),
    '\u0000',
    '\ud800',
    '__proto__',
    'Entity',
    'DETACH',
    'a`b',
    'being-restored',
    'format',
  ] as const),
  ...([['Statement', 'nobody'], ['Entity'], ['Entity', 'x', 'y'], ['Entity', 'Word'], ['Entity', 'Entity']] as const),
];
/** Ten thousand of them would take longer than all else. */
const bombShare = 0.001;

/** The backup as somebody or something has changed it. */
export function mutateBackup(backup: Buffer, random: Random): Buffer {
  if (random.chance(bombShare)) return bomb(random);
  if (random.chance(0.4)) return damage(backup, random);
  const lines = gunzipSync(backup).toString().split('\n').slice(0, -1);
  const footer = JSON.parse(lines.pop() ?? '{}') as Json;
  for (let times = 1 + random.whole(2); times > 0; times -= 1) changeLines(lines, random);
  return signed(lines, footer, random);
}

function damage(backup: Buffer, random: Random): Buffer {
  switch (random.whole(6)) {
    case 0:
      return gzipSync(backup);
    case 1:
      return Buffer.concat([backup, backup]);
    case 2:
      return gunzipSync(backup);
    case 3:
      return gzipSync(breakBytes(gunzipSync(backup), random), { level: 1 });
    default:
      return breakBytes(backup, random);
  }
}

function bomb(random: Random): Buffer {
  const header = '{"hearsay":"backup","format":1,"graph":1,"program":"0","engine":"neo4j","at":""}\n';
  const line = random.pick([' ', '[', '{"labels":["Word"],"properties":{"key":"a"}}\n', '\n']);
  return gzipSync(header + line.repeat(Math.ceil(70_000_000 / line.length)), { level: 1 });
}

function changeLines(lines: string[], random: Random): void {
  const [one, other] = [random.whole(lines.length), random.whole(lines.length)];
  const [line = '', second = ''] = [lines[one], lines[other]];
  switch (random.whole(8)) {
    case 0:
      lines.splice(one, 1);
      break;
    case 1:
      lines.splice(other, 0, line);
      break;
    case 2:
      [lines[one], lines[other]] = [second, line];
      break;
    case 3:
      lines[one] = breakText(line, random).replaceAll('\n', ' ');
      break;
    case 4:
      lines[one] = random.pick([deep, '', '[]', '"x"', '{}', `{"labels":${deep},"properties":{}}`]);
      break;
    default:
      lines[one] = changeValue(line, random);
  }
}

/** A value anywhere in it is another's. */
function changeValue(line: string, random: Random): string {
  try {
    const value = JSON.parse(line) as Json;
    const { properties } = value;
    const isInside = typeof properties === 'object' && properties !== null && random.chance(0.6);
    const target = (isInside ? properties : value) as Json;
    const names = Object.keys(target);
    const name = random.chance(0.1)
      ? random.pick(['__proto__', 'x', 'a b', 'X`y'])
      : (names[random.whole(names.length)] ?? 'x');
    const own = target[name];
    const changed = typeof own === 'string' && random.chance(0.4) ? breakText(own, random) : random.pick(oddValues);
    if (random.chance(0.1)) delete target[name];
    else Object.defineProperty(target, name, { value: changed, enumerable: true, configurable: true, writable: true });
    return JSON.stringify(value);
  } catch {
    return line;
  }
}

/** With the checksum of these lines, and mostly with their counts. */
function signed(lines: readonly string[], footer: Json, random: Random): Buffer {
  let body: Buffer = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  if (random.chance(0.05)) body = breakBytes(body, random);
  const sha256 = createHash('sha256').update(body).digest('hex');
  const end = { ...footer, ...(random.chance(0.9) && countsOf(body)), sha256 };
  const last = random.chance(0.05) ? changeValue(JSON.stringify(end), random) : JSON.stringify(end);
  return gzipSync(Buffer.concat([body, Buffer.from(`${last}\n`)]), { level: 1 });
}

function countsOf(body: Buffer) {
  const counts: Record<'nodes' | 'links', Record<string, number>> = { nodes: {}, links: {} };
  for (const line of body.toString().split('\n')) {
    const { labels, type } = parsed(line);
    const [kind, name] = Array.isArray(labels)
      ? (['nodes', partOf(labels)?.label] as const)
      : (['links', type] as const);
    if (typeof name === 'string') counts[kind][name] = (counts[kind][name] ?? 0) + 1;
  }
  return counts;
}

function parsed(line: string): Json {
  try {
    return (JSON.parse(line) as Json | null) ?? {};
  } catch {
    return {};
  }
}
