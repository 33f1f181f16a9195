/** The timeline: when things were said and when they were published, who spoke, about what, and the statements themselves. */

import './timeline.css';
import { useLocation, useSearch } from 'wouter';
import { Answers } from '../ask/answers.tsx';
import { useQuestionWords } from '../ask/use-question-words.ts';
import { QuestionBar } from '../question/question-bar.tsx';
import { toFilter } from '../question/to-filter.ts';
import { useQuestion } from '../question/use-question.ts';
import { useTitle } from '../shell/use-title.ts';
import type { PageInterval } from './intervals.ts';
import { TimelineStrip } from './timeline-strip.tsx';
import { TimelineTable } from './timeline-table.tsx';
import { useTwoClocks } from './use-two-clocks.ts';

const intervals = { day: 'DAY', week: 'WEEK', month: 'MONTH' } as const satisfies Record<string, PageInterval>;

/** @example <Route path="/timeline"><TimelineView /></Route> */
export function TimelineView() {
  const [question] = useQuestion();
  const [words, isAwaited] = useQuestionWords(question);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const chosen = new URLSearchParams(search).get('interval') ?? '';
  const wanted = Object.entries(intervals).find(([name]) => name === chosen)?.[1];
  const { clocks } = useTwoClocks(question, wanted);
  const interval = wanted ?? clocks?.interval ?? 'DAY';
  useTitle('Timeline');
  const choose = (name: string) => {
    const next = new URLSearchParams(location.search);
    if (name) next.set('interval', name);
    else next.delete('interval');
    navigate(next.size > 0 ? `${path}?${next}` : path, { replace: true });
  };
  return (
    <div className="timeline-page">
      <header className="timeline-head">
        <h1>Timeline</h1>
        <label>
          <span className="label">By</span>{' '}
          <select className="field" value={wanted ? chosen : ''} onChange={({ target }) => choose(target.value)}>
            <option value="">what fits</option>
            {Object.keys(intervals).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </header>
      <QuestionBar />
      <TimelineStrip height={96} {...(wanted && { interval: wanted })} />
      <TimelineTable where={toFilter(question)} interval={interval} />
      <Answers question={question} words={isAwaited ? null : words} />
    </div>
  );
}
