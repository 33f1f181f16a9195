/** A question in words, for headlines and the titles of pages. */

import { usePicked } from '../picker/use-picked.ts';
import type { Question } from '../question/question.ts';
import { dayWords } from '../statement/days.ts';

/** `What Antony Blinken said about Russia through RIA Novosti, first-hand`. */
export function useQuestionWords(question: Question): string {
  const speaker = usePicked(question.speaker)?.name ?? question.speaker;
  const about = usePicked(question.about)?.name ?? question.about;
  const through = usePicked(question.through)?.name ?? question.through;
  const audience = usePicked(question.audience)?.name ?? question.audience;
  const { from, to, clock, mode, hands, unnamed, words } = question;
  const who = speaker ?? (unnamed ? 'unnamed sources' : null);
  return [
    who ? `What ${who} said` : 'What was said',
    about && `about ${about}`,
    audience && `to ${audience}`,
    through && `through ${through}`,
    words && `with “${words}”`,
    [
      from && `${from === to ? 'on' : 'from'} ${dayWords(from)}`,
      to && from !== to && `to ${dayWords(to)}`,
      (from || to) && clock && '(day of saying)',
    ]
      .filter(Boolean)
      .join(' '),
    [speaker && unnamed && 'unnamed only', mode && `${mode.toLowerCase()} speech`, hands && handWords[hands]]
      .filter(Boolean)
      .map((part) => `· ${part}`)
      .join(' '),
  ]
    .filter(Boolean)
    .join(' ');
}

const handWords = { first: 'first-hand', relayed: 'passed on' };
