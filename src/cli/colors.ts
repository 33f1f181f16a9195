/** The colours of what is printed. Until then they are marks that nobody else can know, so that colours in a name are not taken for ours. */

import { randomBytes } from 'node:crypto';
import picocolors from 'picocolors';

const begin = '\u001b[';
const mark = `‹${randomBytes(12).toString('hex')}›`;

/** Each puts its marks around a text; where there are no colours, as in a pipe, none. */
export const colors = {
  isColorSupported: picocolors.isColorSupported,
  ...{ bold: marked('bold'), dim: marked('dim'), strikethrough: marked('strikethrough') },
  ...{ red: marked('red'), green: marked('green'), yellow: marked('yellow'), cyan: marked('cyan') },
};

/** Puts colours in the place of their marks. */
export function painted(text: string): string {
  return text.replaceAll(mark, begin);
}

function marked(color: 'bold' | 'dim' | 'strikethrough' | 'red' | 'green' | 'yellow' | 'cyan') {
  const [open = '', close = ''] = picocolors[color](' ').replaceAll(begin, mark).split(' ');
  return (text: string | undefined): string => `${open}${text}${close}`;
}
