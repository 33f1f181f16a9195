/** Ask: who said what about whom, through whom, when and how. */

import './ask.css';
import { lazy, Suspense } from 'react';
import { isEmpty } from '../question/question.ts';
import { QuestionBar } from '../question/question-bar.tsx';
import { useQuestion } from '../question/use-question.ts';
import { NotFetched } from '../shell/not-fetched.ts';
import { useTitle } from '../shell/use-title.ts';
import { Answers } from './answers.tsx';
import { FirstUse } from './first-use.tsx';
import { Front } from './front.tsx';
import { useQuestionWords } from './use-question-words.ts';

/** Charts need more code than words do, and come after them. */
const Strip = lazy(async () => ({
  default: (await import('../timeline/timeline-strip.tsx').catch(NotFetched.throw)).TimelineStrip,
}));

/** @example <Route path="/"><AskView /></Route> */
export function AskView() {
  const [question] = useQuestion();
  const [words, isAwaited] = useQuestionWords(question);
  const isAsked = !isEmpty(question);
  useTitle(isAsked ? words : '');
  return (
    <>
      {isAsked ? <h1 className="only-spoken">{words}</h1> : <FirstUse />}
      <QuestionBar />
      {isAsked && (
        <div className="ask-when">
          <Suspense fallback={null}>
            <Strip />
          </Suspense>
        </div>
      )}
      {isAsked ? <Answers question={question} words={isAwaited ? null : words} /> : <Front />}
    </>
  );
}
