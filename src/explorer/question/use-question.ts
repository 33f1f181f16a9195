/** The question in the address bar: read from there, written there, and nowhere else. */

import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { othersIn, type Question, readQuestion, writeQuestion } from './question.ts';

/** What to change; `undefined` takes a field away. */
export type QuestionChange = { readonly [Field in keyof Question]?: Question[Field] | undefined };

interface ChangeOptions {
  /** Without a step for Back: for what changes with every letter. */
  readonly replace?: boolean;
}

export type ChangeQuestion = (change: QuestionChange, options?: ChangeOptions) => void;

/** @example const [question, changeQuestion] = useQuestion(); changeQuestion({ speaker: 'person:antony-blinken' }); */
export function useQuestion(): readonly [Question, ChangeQuestion] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const question = useMemo(() => readQuestion(search), [search]);
  const changeQuestion: ChangeQuestion = (change, { replace = false } = {}) => {
    // What the address says at this moment, which may be newer than what was drawn.
    const next = writeQuestion({ ...readQuestion(location.search), ...change } as Question, othersIn(location.search));
    navigate(next ? `${path}?${next}` : path, { replace });
  };
  return [question, changeQuestion];
}
