/** The statements of an article in the order of its text: quotes and gists, with where they stand. */

import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { EntityLink } from '../entity/entity-link.tsx';
import { ChainSteps } from '../statement/chain-steps.tsx';
import { StatementWords } from '../statement/statement-card.tsx';
import { statementPath } from '../statement/statement-path.ts';
import { colourOf, type Shown } from './shown.ts';
import { placeOf } from './voices.ts';

/** @example <StatementsInOrder {...shown} /> */
export function StatementsInOrder({ statements, voices, selected, hovered, onHover }: Shown) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (selected !== null) list.current?.querySelector('.is-selected')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <ol className="in-order" ref={list}>
      {statements.map((statement) => {
        const { id, speaker, cue } = statement;
        return (
          <li
            key={id}
            className={`in-order-item voice-${colourOf(voices, statement)}${id === selected ? ' is-selected' : ''}${id === hovered ? ' is-on' : ''}`}
            // Not on entering: text that scrolls beneath a resting pointer is not pointed at.
            onMouseMove={() => id !== hovered && onHover(id)}
            onMouseLeave={() => onHover(null)}
          >
            <p className="small">
              <EntityLink entity={speaker} /> <span className="card-cue">{cue}</span>{' '}
              <span className="soft number">at character {placeOf(statement).toLocaleString('en')}</span>
            </p>
            <Link href={statementPath(id)} className="card-words" data-step aria-current={id === selected || undefined}>
              <StatementWords statement={statement} />
            </Link>
            <ChainSteps statement={statement} />
          </li>
        );
      })}
    </ol>
  );
}
