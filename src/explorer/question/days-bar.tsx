/** The days alone, for views that filter by nothing else of a question, and what of the view they do not reach. */

import type { ReactNode } from 'react';
import './manners.css';
import { isEmpty } from './question.ts';
import { useDays } from './use-days.ts';
import { useQuestion } from './use-question.ts';
import { WhenFields } from './when-fields.tsx';

interface DaysBarProps {
  /** What is of all days, whichever are chosen; said only where some are. */
  readonly children?: ReactNode;
}

/** @example <DaysBar>The figures are of all days.</DaysBar> */
export function DaysBar({ children }: DaysBarProps) {
  const [question, change] = useQuestion();
  const isChosen = !isEmpty(useDays());
  return (
    <search className="days-bar" aria-label="Which days">
      <WhenFields question={question} onChange={change} />
      {isChosen && (
        <>
          <button
            type="button"
            className="button"
            onClick={() => change({ from: undefined, to: undefined, clock: undefined })}
          >
            All days
          </button>
          {children && <p className="small soft">{children}</p>}
        </>
      )}
    </search>
  );
}
