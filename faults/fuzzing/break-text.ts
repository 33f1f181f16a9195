/** Texts broken as the world breaks them: cut off, doubled, mixed up, with signs in them that mean something to somebody. */

import type { Random } from '../../tools/generate/random.ts';

const splinters: readonly [string, ...string[]] = [
  ...(['{', '}', '[', ']', '(', ')', '"', "'", '`', '\\', '#', '@', '$', '…', '...', ':', ',', '|', '!', '&'] as const),
  ...([
    '\u0000',
    '\u0007',
    '\r\n',
    '\u2028',
    '\ufeff',
    '\u202e',
    '\ud83d\ude00',
    'e\u0301\u0301\u0301',
    '“',
    '”',
    '«',
  ] as const),
  ...([
    'null',
    'true',
    '-1',
    '1e309',
    '9007199254740993',
    '__proto__',
    'constructor',
    '<script>',
    '</p>',
    '<!--',
  ] as const),
  ...(['<![CDATA[', '&lt;', '%00', '../', "' OR 1=1 //", '}) DETACH DELETE n //', '{{7*7}}'] as const),
  'x'.repeat(5_000),
  '('.repeat(400),
  '{a'.repeat(400),
];

/** The text with one to three things done to it. */
export function breakText(text: string, random: Random): string {
  let broken = text;
  for (let times = 1 + random.whole(3); times > 0; times -= 1) broken = breakOnce(broken, random);
  return broken;
}

function breakOnce(text: string, random: Random): string {
  const [start, end] = [random.whole(text.length + 1), random.whole(text.length + 1)].toSorted((a, b) => a - b) as [
    number,
    number,
  ];
  const part = text.slice(start, Math.min(end, start + 40));
  switch (random.whole(6)) {
    case 0:
      return text.slice(0, start);
    case 1:
      return text.slice(0, start) + text.slice(start + part.length);
    case 2:
      return text.slice(0, start) + part + part + text.slice(start + part.length);
    case 3:
      return text.slice(0, start) + [...part].reverse().join('') + text.slice(start + part.length);
    default:
      return text.slice(0, start) + random.pick(splinters) + text.slice(start);
  }
}
