/** The days of the question in the address bar: what views filter by that take nothing else of it. */

import { useMemo } from 'react';
import { useSearch } from 'wouter';
import { daysOf, type Question, readQuestion } from './question.ts';

/** @example const days = useDays(); withQuestion('/compare', days); */
export function useDays(): Question {
  const search = useSearch();
  return useMemo(() => daysOf(readQuestion(search)), [search]);
}
