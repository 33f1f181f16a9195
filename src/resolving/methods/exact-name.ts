/** The name or an alias, letter by letter but for case, accents and punctuation. */

import { nameKey } from '../../record/name-key.ts';
import type { EntityKind } from '../../record/record.ts';
import type { Finding, MentionKind } from '../mention.ts';
import { capitalRun } from '../office.ts';
import { isShort, type Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { contradicts, supportFor } from '../support.ts';
import type { Method } from './method.ts';

const whole = 'the name';
const longestName = 5;
const scores = {
  whole: 1,
  title: 0.98,
  joined: 0.95,
  last: 0.94,
  part: 0.92,
  shared: 0.5,
  supported: 0.45,
  otherKind: 0.1,
} as const;

/**
 * Where several have the name, what speaks for one (`supportFor`) decides. A person is never found by one word alone: that is the
 * surname's method. A person of whom another country's office is known than the text gives is another person.
 */
export const exactName: Method = {
  name: 'EXACT_NAME',
  find(phrase, scene) {
    if (phrase.shape === 'PRONOUN') return [];
    const look = lookUp(phrase, scene);
    const { ids, score, by } = look;
    const people = ids.filter((id) => scene.entity(id)?.kind === 'PERSON');
    const candidates =
      isOneWord(phrase, look) && people.length === ids.length ? [] : ids.filter((id) => fits(id, phrase, scene));
    if (candidates.length === 0 || (isOneWord(phrase, look) && phrase.mention.kind === 'PERSON')) return [];
    return candidates.map((id) => weigh(id, phrase, scene, { score, by, alone: candidates.length === 1 }));
  },
};

interface Look {
  readonly ids: readonly string[];
  readonly score: number;
  readonly by: string;
}

function lookUp(phrase: Phrase, scene: Scene): Look {
  const { index } = scene;
  const asItStands = phrase.wholeKey === phrase.key ? [] : index.named(phrase.wholeKey);
  const same = asItStands.length > 0 ? asItStands : index.named(phrase.key);
  if (same.length > 0) return { ids: same, score: scores.whole, by: whole };
  const name = phrase.nameKey;
  const untitled = name === phrase.key ? [] : index.named(name);
  if (untitled.length > 0) return { ids: untitled, score: scores.title, by: `the name after “${phrase.title}”` };
  const last = lastWords(phrase, scene);
  if (last.length > 0) return { ids: last, score: scores.last, by: 'the last words' };
  const joined = phrase.shape === 'NAME' ? index.namedJoined(name) : [];
  if (joined.length > 0) return { ids: joined, score: scores.joined, by: 'the name, but for spaces' };
  const part = phrase.shape === 'NAME' || phrase.shape === 'BODY' ? nameKey(capitalRun(phrase.words)) : '';
  const named =
    part === '' || part === name ? [] : index.named(part).filter((id) => scene.entity(id)?.kind === 'ORGANIZATION');
  return { ids: named, score: scores.part, by: 'the capitalized words' };
}

/** A person's name at the end of a long title: `Professor of sea law Ada Lind`. */
function lastWords({ key, shape }: Phrase, scene: Scene): readonly string[] {
  const words = key.split(' ');
  if (shape === 'BODY') return [];
  for (let from = Math.max(1, words.length - longestName); from < words.length - 1; from += 1) {
    const ids = scene.index.named(words.slice(from).join(' ')).filter((id) => scene.entity(id)?.kind === 'PERSON');
    if (ids.length > 0) return ids;
  }
  return [];
}

/** A kind that readers of text take for another is only less sure; a single word is nobody of another kind. */
function fits(id: string, phrase: Phrase, scene: Scene): boolean {
  const kind = scene.entity(id)?.kind;
  if (kind === undefined) return false;
  if (kind === 'PERSON') return !contradicts(id, phrase, scene) && phrase.mention.kind !== 'COUNTRY';
  return kind !== 'EVENT' || inTime(id, phrase, scene);
}

/** An event with a year in its name is meant in articles of that year, or where the words give the year. */
function inTime(id: string, phrase: Phrase, scene: Scene): boolean {
  const year = /\b(?:1[89]|20)\d\d\b/.exec(scene.entity(id)?.name ?? '')?.[0];
  return year === undefined || phrase.words.includes(year) || scene.context.published.startsWith(year);
}

function weigh(
  id: string,
  phrase: Phrase,
  scene: Scene,
  look: Omit<Look, 'ids'> & { readonly alone: boolean },
): Finding {
  const entity = scene.entity(id);
  const lessSure = isOther(phrase.mention.kind, entity?.kind) ? scores.otherKind : 0;
  if (look.alone) {
    const evidence = `${look.by} is that of ${entity?.name ?? id}`;
    return { entity: id, method: 'EXACT_NAME', score: look.score - lessSure, evidence };
  }
  const { strength, reason } = supportFor(id, phrase, scene);
  const evidence = `one of several with ${look.by}${reason && `; ${entity?.name ?? id} ${reason}`}`;
  return { entity: id, method: 'EXACT_NAME', score: scores.shared + scores.supported * strength - lessSure, evidence };
}

function isOther(said: MentionKind, known: EntityKind | undefined): boolean {
  const places = ['PLACE', 'COUNTRY'];
  return said !== 'UNKNOWN' && said !== known && !(places.includes(said) && places.includes(known ?? ''));
}

function isOneWord(phrase: Phrase, { by }: Look): boolean {
  return isShort(phrase) && phrase.shape === 'NAME' && !(by === whole && phrase.wholeKey.includes(' '));
}
