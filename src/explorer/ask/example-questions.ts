/** Questions to begin with: about those of whom this graph, whatever it holds, holds most. */

import type { Question } from '../question/question.ts';
import type { FirstUseQuery } from './first-use.generated.ts';

/** Each with its words, and with an answer. */
export function exampleQuestions({
  all: { speakers, relays, outlets },
  unnamed: { topics },
}: Pick<FirstUseQuery, 'all' | 'unnamed'>): readonly [question: Question, words: string][] {
  const [speaker, through, about] = [speakers[0]?.entity, (relays[0] ?? outlets[0])?.entity, topics[0]?.entity];
  return [
    ...(speaker ? [[{ speaker: speaker.id }, `What did ${speaker.name} say?`] as const] : []),
    ...(through ? [[{ through: through.id }, `What reached readers through ${through.name}?`] as const] : []),
    ...(about
      ? [[{ about: about.id, unnamed: 'only' }, `What do unnamed sources say about ${about.name}?`] as const]
      : []),
  ].map(([question, words]) => [question, words]);
}
