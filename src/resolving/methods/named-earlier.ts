/** What the article itself has named already: the same words, an acronym it explained, or a part of a person's name. */

import { isOfOtherGender } from '../gender.ts';
import { shortKey } from '../legal-form.ts';
import type { Finding } from '../mention.ts';
import { isShort, type Phrase } from '../phrase.ts';
import type { Scene } from '../scene.ts';
import { isProper } from '../shape.ts';
import type { Method } from './method.ts';

const scores = { same: 0.97, part: 0.93, later: 0.8, titled: 0.08 } as const;

/** "Trenin" after "Dmitri Trenin", "the NDC" after "Northern Dairy Council (NDC)". Of two that fit none is taken, unless a title tells. */
export const namedEarlier: Method = {
  name: 'NAMED_EARLIER',
  find(phrase, scene) {
    if (phrase.shape === 'PRONOUN' || phrase.shape === 'OFFICE' || !isProper(phrase.words)) return [];
    const bearers = phrase.shape === 'NAME' ? scene.memory.withPart(phrase.folded) : [];
    const parts = bearers.filter((id) => !isOfOtherGender(phrase, id, scene));
    if (isShort(phrase) && parts.length > 0 && phrase.mention.kind !== 'PLACE' && phrase.mention.kind !== 'COUNTRY')
      return tellApart(
        parts.map((id) => partOf(id, phrase, scene)),
        phrase,
        scene,
      );
    const name = phrase.nameKey;
    const keys = [phrase.key, name, shortKey(phrase)];
    const called = [...new Set(keys.flatMap((key) => scene.memory.called(key)))];
    const same = called.filter((id) => !isOfOtherGender(phrase, id, scene));
    if (same.length > 0)
      return same.map((entity) => ({
        ...{ entity, method: 'NAMED_EARLIER' as const, score: scores.same },
        evidence: `the article calls ${scene.entity(entity)?.name} so`,
      }));
    return isShort(phrase) ? [] : parts.map((id) => partOf(id, phrase, scene));
  },
};

function partOf(id: string, phrase: Phrase, scene: Scene): Finding {
  const named = scene.memory.all.find(({ entity }) => entity.id === id);
  const earlier = named !== undefined && named.place < phrase.place;
  const evidence = `${phrase.name} is part of “${named?.phrase.name ?? id}”, named ${earlier ? 'before' : 'later'}`;
  return { entity: id, method: 'NAMED_EARLIER', score: earlier ? scores.part : scores.later, evidence };
}

/** Of two persons with one surname, the one whom the title fits and the other's does not: "Mrs. Falk", "Senator Kim". */
function tellApart(found: readonly Finding[], phrase: Phrase, scene: Scene): readonly Finding[] {
  if (found.length < 2) return found;
  const titled = found.filter(({ entity }) => sharesTitle(entity, phrase, scene));
  if (titled.length !== 1) return found.map((finding) => ({ ...finding, score: scores.later }));
  return found.map((finding) =>
    finding === titled[0]
      ? { ...finding, score: scores.part - scores.titled, evidence: `${finding.evidence}, with the same title` }
      : { ...finding, score: scores.later - 3 * scores.titled },
  );
}

function sharesTitle(id: string, phrase: Phrase, scene: Scene): boolean {
  const heads = phrase.offices.flatMap((office) => office.heads);
  const named = scene.memory.all.filter(({ entity }) => entity.id === id);
  const before = named.flatMap((one) => one.phrase.offices).flatMap((office) => office.heads);
  const known = scene.index.roles(id).flatMap((role) => role.heads);
  if (heads.length > 0) return heads.some((head) => before.includes(head) || known.includes(head));
  return phrase.title !== '' && named.some((one) => one.phrase.title.startsWith(phrase.title));
}
