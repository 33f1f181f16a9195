/** The network to take away: PNG and SVG to print, GEXF for Gephi, JSON for programs. */

import { useState } from 'react';
import { dayWords } from '../../statement/days.ts';
import type { Network } from '../network.ts';
import type { NetworkDrawing } from '../network-drawing.ts';
import { printPalette } from '../palette.ts';
import { drawPicture, type NetworkPicture } from './network-picture.ts';
import { saveFile } from './save-file.ts';

interface ExportButtonsProps {
  readonly network: Network;
  readonly title: string;
  /** Through which statements it is drawn, in words; nothing where it is through all. */
  readonly asked: string | null;
  readonly drawing: () => NetworkDrawing | null;
}

interface Saved extends Pick<ExportButtonsProps, 'network' | 'title' | 'asked'> {
  readonly drawing: NetworkDrawing;
}

type Format = (typeof formats)[number];

const formats = ['png', 'svg', 'gexf', 'json'] as const;

const today = (): string => new Date().toISOString().slice(0, 10);

function pictureOf({ network, title, asked, drawing }: Saved): NetworkPicture {
  const told = [...(asked ? [`Only through: ${asked}`] : []), `Hearsay, ${dayWords(today())}, ${location.href}`];
  return drawPicture({
    ...{ network, title, told, places: drawing.places(), labels: drawing.labels },
    ...{ palette: printPalette(), fontFamily: getComputedStyle(document.body).fontFamily },
  });
}

/** Each writer is fetched when somebody wants it. */
const write: Readonly<Record<Format, (saved: Saved) => Promise<void>>> = {
  png: async (saved) => {
    const { toPng } = await import('./to-png.ts');
    saveFile('hearsay-network.png', 'image/png', await toPng(pictureOf(saved)));
  },
  svg: async (saved) => {
    const { toSvg } = await import('./to-svg.ts');
    saveFile('hearsay-network.svg', 'image/svg+xml', toSvg(pictureOf(saved)));
  },
  gexf: async ({ network, title, drawing }) => {
    const { toGexf } = await import('./to-gexf.ts');
    const gexf = toGexf(network, drawing.places(), printPalette(), {
      ...{ title, source: location.href, day: today() },
    });
    saveFile('hearsay-network.gexf', 'application/gexf+xml', gexf);
  },
  json: async ({ network, drawing }) => {
    const { toJson } = await import('./to-json.ts');
    saveFile('hearsay-network.json', 'application/json', toJson(network, drawing.places(), location.href));
  },
};

/** @example <ExportButtons network={network} title={title} asked={null} drawing={() => drawing.current} /> */
export function ExportButtons({ network, title, asked, drawing }: ExportButtonsProps) {
  const [problem, setProblem] = useState('');
  const save = async (format: Format) => {
    const open = drawing();
    if (!open) return;
    try {
      await document.fonts.ready;
      await write[format]({ network, title, asked, drawing: open });
      setProblem('');
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="network-export">
      <span className="label">Save as</span>
      {formats.map((format) => (
        <button key={format} type="button" className="button is-quiet" onClick={() => save(format)}>
          {format.toUpperCase()}
        </button>
      ))}
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}
