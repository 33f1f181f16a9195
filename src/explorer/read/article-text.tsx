/** The text of an article, each statement marked in the colour of its speaker; a number leads to each. `data-start` tells where words stand. */

import './marks.css';
import { type CSSProperties, useEffect, useMemo, useRef } from 'react';
import { markClass } from './mark-class.ts';
import { type Segment, segmentsOf } from './segments.ts';
import { colourOf, type Shown } from './shown.ts';

interface ArticleTextProps extends Shown {
  readonly text: string;
}

/** @example <ArticleText text={article.text} {...shown} /> */
export function ArticleText(props: ArticleTextProps) {
  const { text, statements, numbers: given, voices, selected, hovered, onSelect, onHover } = props;
  const paragraphs = useMemo(() => segmentsOf(text, statements), [text, statements]);
  const body = useRef<HTMLDivElement>(null);
  const byId = new Map(
    statements.map((statement, index) => [statement.id, { statement, number: given?.get(statement.id) ?? index + 1 }]),
  );
  useEffect(() => {
    if (selected === null) return;
    const mark = body.current?.querySelector(`[data-begins~="${CSS.escape(selected)}"]`);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }, [selected]);
  const colour = (id: string) => {
    const found = byId.get(id);
    return found ? colourOf(voices, found.statement) : 0;
  };
  const active = hovered ?? selected;
  const drawn = (segment: Segment, key: number) => {
    const contents = segment.covers.filter(({ part }) => part === 'CONTENT');
    const innermost = contents.at(-1) ?? segment.covers.at(-1);
    const numbers = segment.begins.map((id) => (
      <MarkNumber
        key={id}
        number={byId.get(id)?.number ?? 0}
        name={byId.get(id)?.statement.speaker.name ?? ''}
        colour={colour(id)}
        isOn={id === selected}
        onSelect={() => onSelect(id)}
      />
    ));
    if (!innermost)
      return (
        <span key={key} data-start={segment.start}>
          {segment.text}
        </span>
      );
    const lines = contents.slice(-3).map(({ id }, depth) => [`--line-${depth}`, `var(--voice-${colour(id)})`]);
    return (
      <span key={key} data-begins={segment.begins.join(' ') || undefined}>
        {numbers}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the number before it does the same for the keyboard */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
        <span
          className={markClass(segment, active)}
          data-start={segment.start}
          style={{ '--voice': `var(--voice-${colour(innermost.id)})`, ...Object.fromEntries(lines) } as CSSProperties}
          // Not on entering: text that scrolls beneath a resting pointer is not pointed at.
          onMouseMove={() => innermost.id !== hovered && onHover(innermost.id)}
          onMouseLeave={() => onHover(null)}
          onClick={() => onSelect(innermost.id)}
        >
          {segment.text}
        </span>
      </span>
    );
  };
  return (
    <div className="reading-text" ref={body}>
      {paragraphs.map((segments, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of one text never change places
        <p key={index} dir="auto">
          {segments.map(drawn)}
        </p>
      ))}
    </div>
  );
}

interface MarkNumberProps {
  readonly number: number;
  readonly name: string;
  readonly colour: number;
  readonly isOn: boolean;
  readonly onSelect: () => void;
}

function MarkNumber({ number, name, colour, isOn, onSelect }: MarkNumberProps) {
  return (
    <button
      type="button"
      className={`mark-number voice-${colour}`}
      aria-label={`Statement ${number}, by ${name}`}
      aria-pressed={isOn}
      data-step
      onClick={onSelect}
      onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && onSelect()}
    >
      {number}
    </button>
  );
}
