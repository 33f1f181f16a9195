/** The paragraphs in which a statement stands, its parts marked as in the article. */

import '../read/marks.css';
import './correct.css';
import { type CSSProperties, type Ref, useMemo } from 'react';
import { markClass } from '../read/mark-class.ts';
import { segmentsOf } from '../read/segments.ts';
import type { Correctable } from './correctable.ts';

interface WordsInContextProps {
  readonly text: string;
  readonly statement: Pick<Correctable, 'id' | 'anchors'>;
  readonly ref?: Ref<HTMLQuoteElement>;
}

/** @example <WordsInContext text={article.text} statement={statement} /> */
export function WordsInContext({ text, statement, ref }: WordsInContextProps) {
  const paragraphs = useMemo(() => segmentsOf(text, [statement]), [text, statement]);
  const around = paragraphs.filter((segments) => segments.some(({ covers }) => covers.length > 0));
  return (
    <blockquote className="in-context voice-0" ref={ref}>
      {around.map((segments) => (
        <p key={segments[0]?.start}>
          {segments.map((segment) => (
            <span
              key={segment.start}
              data-start={segment.start}
              className={segment.covers.length > 0 ? markClass(segment, null) : undefined}
              style={{ '--line-0': 'var(--voice)' } as CSSProperties}
            >
              {segment.text}
            </span>
          ))}
        </p>
      ))}
    </blockquote>
  );
}
