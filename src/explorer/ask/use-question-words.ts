/** A question in words, for headlines and the titles of pages. */

import { usePickedOrNot } from '../picker/use-picked.ts';
import { entityFields, type Question } from '../question/question.ts';
import { dayWords } from '../statement/days.ts';

/** `What Antony Blinken said about Russia through RIA Novosti, first-hand`; and whether names in it are still asked for. */
export function useQuestionWords(question: Question): readonly [words: string, isAwaited: boolean] {
  const asked = [
    usePickedOrNot(question.speaker),
    usePickedOrNot(question.about),
    usePickedOrNot(question.through),
    usePickedOrNot(question.audience),
  ] as const;
  const [speaker, about, through, audience] = entityFields.map(
    (field, index) => asked[index]?.picked?.name ?? question[field],
  );
  const { from, to, clock, mode, hands, unnamed, words } = question;
  const who = speaker ?? (unnamed ? 'unnamed sources' : null);
  const parts = [
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
  ];
  return [parts.filter(Boolean).join(' '), asked.some(({ isAwaited }) => isAwaited)];
}

const handWords = { first: 'first-hand', relayed: 'passed on' };
