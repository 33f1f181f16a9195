/** A map of an article: a row for each voice, and on it where in the text its words stand. */

import './marks.css';
import { EntityLink } from '../entity/entity-link.tsx';
import type { Shown } from './shown.ts';

interface ArticleMapProps extends Shown {
  /** Of the text, in code points. */
  readonly length: number;
}

/** @example <ArticleMap length={article.length} {...shown} /> */
export function ArticleMap({ length, voices, selected, hovered, onSelect, onHover }: ArticleMapProps) {
  const active = hovered ?? selected;
  return (
    <figure className="map" aria-label="Where in the article each voice is heard, from its beginning to its end">
      <figcaption className="label">Voices, from the first line to the last</figcaption>
      <ul>
        {voices.map(({ speaker, colour, statements }) => (
          <li key={speaker.id} className={`map-row voice-${colour}`}>
            <span className="map-name">
              <EntityLink entity={speaker} />
            </span>
            <svg className="map-strip" viewBox={`0 0 ${length} 10`} preserveAspectRatio="none" aria-hidden="true">
              <line x1="0" x2={length} y1="9.5" y2="9.5" />
              {statements.map(({ id, anchors }) =>
                anchors
                  .filter(({ part }) => part === 'CONTENT')
                  .map(({ start, end }) => (
                    // biome-ignore lint/a11y/noStaticElementInteractions: a map for the pointer; the statements themselves are reached by keyboard
                    <rect
                      key={`${id} ${start}`}
                      className={id === active ? 'is-on' : undefined}
                      x={start}
                      width={Math.max(end - start, length / 200)}
                      y="0"
                      height="10"
                      onMouseEnter={() => onHover(id)}
                      onMouseLeave={() => onHover(null)}
                      onClick={() => onSelect(id)}
                    />
                  )),
              )}
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}
