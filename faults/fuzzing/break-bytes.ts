/** Bytes broken as disks and networks break them: flipped, cut off, lost, doubled, put in by somebody. */

import type { Random } from '../../tools/generate/random.ts';

/** The bytes with one to three things done to them. */
export function breakBytes(bytes: Buffer, random: Random): Buffer {
  let broken = bytes;
  for (let times = 1 + random.whole(3); times > 0; times -= 1) broken = breakOnce(broken, random);
  return broken;
}

function breakOnce(bytes: Buffer, random: Random): Buffer {
  const start = random.whole(bytes.length + 1);
  const end = Math.min(bytes.length, start + 1 + random.whole(40));
  const [before, part, after] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  switch (random.whole(6)) {
    case 0:
      return Buffer.from(before);
    case 1:
      return Buffer.concat([before, after]);
    case 2:
      return Buffer.concat([before, part, part, after]);
    case 3:
      return Buffer.concat([before, Buffer.from(part).reverse(), after]);
    case 4:
      return Buffer.concat([before, Buffer.alloc(1 + random.whole(100), random.whole(256)), part, after]);
    default: {
      const flipped = Buffer.from(bytes);
      if (start < flipped.length) flipped[start] = (flipped[start] ?? 0) ^ (1 << random.whole(8));
      return flipped;
    }
  }
}
