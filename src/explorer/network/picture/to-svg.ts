/** A picture as SVG: for print, and for drawing on in other programs. Names are text. */

import { nameFont } from '../label-layer.ts';
import type { NetworkPicture } from './network-picture.ts';

/** A whole file. */
export function toSvg(picture: NetworkPicture): string {
  const { width, height, title, palette, fontFamily, lines, heads, shapes, names, notes } = picture;
  const halo = `fill="${palette.ink}" stroke="${palette.paper}" stroke-width="${2 * nameFont.halo}" paint-order="stroke" stroke-linejoin="round"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escaped(fontFamily)}">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
    `<text x="32" y="48" font-size="24" font-weight="600" fill="${palette.ink}">${escaped(title)}</text>`,
    ...lines.map(
      ({ path, colour, width, dash }) =>
        `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width.toFixed(1)}" stroke-opacity="0.75"${dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : ''}/>`,
    ),
    ...heads.map(({ path, colour }) => `<path d="${path}" fill="${colour}"/>`),
    ...shapes.map(
      ({ path, colour, isOpen, x, y, scale }) =>
        `<path d="${path}" transform="translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(2)})" fill="${isOpen ? palette.paper : colour}" stroke="${isOpen ? colour : palette.paper}" stroke-width="${((isOpen ? 2 : 1.5) / scale).toFixed(2)}"${isOpen ? ` stroke-dasharray="${(4 / scale).toFixed(1)} ${(2 / scale).toFixed(1)}"` : ''}/>`,
    ),
    ...names.map(({ lines, x, y, lineHeight }) => {
      const top = y - ((lines.length - 1) * lineHeight) / 2 + 4;
      const parts = lines.map(
        (line, index) =>
          `<tspan x="${x.toFixed(1)}" y="${(top + index * lineHeight).toFixed(1)}">${escaped(line)}</tspan>`,
      );
      return `<text font-size="${nameFont.size}" font-weight="${nameFont.weight}" ${halo}>${parts.join('')}</text>`;
    }),
    ...notes.map(
      ({ text, x, y }) =>
        `<text x="${x}" y="${y}" font-size="${nameFont.size}" fill="${palette.inkSoft}">${escaped(text)}</text>`,
    ),
    '</svg>\n',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
