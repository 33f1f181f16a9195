/** The question that somebody came with, on pages that do not put it: the way back to its answers, and putting it away. */

import './kept-question.css';
import { Link, useLocation } from 'wouter';
import { useQuestionWords } from '../ask/use-question-words.ts';
import { daysOf, isEmpty, othersIn, withQuestion, writeQuestion } from '../question/question.ts';
import { useQuestion } from '../question/use-question.ts';
import type { View } from '../views.ts';

/** @example <KeptQuestion view={views[4]} /> */
export function KeptQuestion({ view: { takes } }: { readonly view: View }) {
  const [question] = useQuestion();
  const [words] = useQuestionWords(question);
  const [path, navigate] = useLocation();
  // Days alone stand in the view's own bar.
  const isShownThere = takes === 'days' && writeQuestion(question) === writeQuestion(daysOf(question));
  if (isEmpty(question) || isShownThere) return null;
  const putAway = () => {
    const others = writeQuestion(takes === 'days' ? daysOf(question) : {}, othersIn(location.search));
    navigate(others ? `${path}?${others}` : path, { replace: true });
    // The button goes with it.
    document.getElementById('main')?.focus();
  };
  return (
    <nav className="kept-question" aria-label="The question you came with">
      <Link href={withQuestion('/', question)}>
        <span aria-hidden="true">← </span>
        {words}
      </Link>
      {takes === 'days' && <span className="soft">here only its days hold</span>}
      <button type="button" className="sign-button" aria-label="Put this question away" onClick={putAway}>
        ×
      </button>
    </nav>
  );
}
