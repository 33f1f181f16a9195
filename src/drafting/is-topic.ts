/**
 * Whether words that are only spoken of deserve an entity of their own. Who speaks must be somebody; what is spoken of is most often no more
 * than a thing: "Argentine wheat", "19 people", "the meeting" would fill a graph with nodes that nobody asks for.
 */

import type { EntityRecord } from '../record/record.ts';
import { headOf, isBodyNoun, isCommon } from '../resolving/shape.ts';
import type { Meant } from './resolve-mentions.ts';

const amounts =
  /^(?:about|almost|any|at least|both|each|few|fewer|half|hundreds|dozens|many|more|most|nearly|no|none|one|others?|over|scores|several|some|thousands|up to|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)\b/i;

/** For an entity that the article brought and that speaks nowhere in it: a name is a topic, common words seldom are. */
export function isTopic({ words, method }: Meant, { kind, name }: EntityRecord): boolean {
  if (method === 'STAND_IN') return false;
  if (kind === 'PERSON' || kind === 'COUNTRY') return true;
  if (/\d/.test(words) || amounts.test(words)) return false;
  if (kind === 'GROUP') return name.includes(' ') && !name.startsWith('Unnamed ');
  const head = headOf(words);
  return !isCommon(words) || isBodyNoun(head);
}
