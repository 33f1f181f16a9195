/** Relations that an article states of those whom nobody knew: offices, and of what a body is part. */

import { nameKey } from '../record/name-key.ts';
import { findCountry } from './countries.ts';
import { entityId, freeId, slugOf } from './entity-id.ts';
import { readWords } from './lexicons/read-lexicon.ts';
import { countryEntity } from './new-country.ts';
import { capitalRun, type Office } from './office.ts';
import { knownTargets } from './office-targets.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

const ranks = readWords('words', 'ranks');

/** `HOLDS_ROLE` for each office that is held now; the body named with it is brought in where it has a name of its own. */
export function relatePerson(person: string, phrase: Phrase, scene: Scene): void {
  for (const office of phrase.offices) {
    if (office.former || ranks.has(nameKey(office.text))) continue;
    const target = scene.targetsOf(office)[0] ?? newTarget(office, scene);
    const title = titleOf(office, target, scene);
    if (target === null || title === '') continue;
    const slugs = [person, title, target].map((words) => slugOf(words.replace(/^[a-z]+:/, '')));
    scene.relate({
      type: 'relation',
      id: `relation:${slugs.join('-')}`,
      kind: 'HOLDS_ROLE',
      source: person,
      target,
      title,
    });
  }
}

/** A body's `PART_OF` its country. */
export function relateBody(body: string, country: string, scene: Scene): void {
  const slugs = [body, country].map((id) => slugOf(id.replace(/^[a-z]+:/, '')));
  scene.relate({
    type: 'relation',
    id: `relation:${slugs.join('-part-of-')}`,
    kind: 'PART_OF',
    source: body,
    target: country,
  });
}

/** The country, or a body with a capitalized name of two words or an acronym. */
function newTarget(office: Office, scene: Scene): string | null {
  const named = office.bodies.map(capitalRun).find((body) => /\s/u.test(body) || /^[\p{Lu}\d]{2,}$/u.test(body));
  if (named === undefined) return office.iso === null ? null : countryEntity(office.iso, scene);
  const id = freeId(entityId('ORGANIZATION', named), (taken) => scene.entity(taken) !== undefined);
  return scene.bring({ type: 'entity', id, kind: 'ORGANIZATION', name: named });
}

/** The office's own words: `Children's rights ombudsman` of `Kazakhstan's children's rights ombudsman`. */
function titleOf(office: Office, target: string | null, scene: Scene): string {
  const alone = office.text.replace(/\s(?:of|for|at)\s.*$/u, '').replace(/^(?:the|an?|current)\s+/iu, '');
  const named = office.bodies.filter((body) => alone.startsWith(`${body} `) && isCalled(target, office, body, scene));
  const [longest = ''] = named.sort((one, other) => other.length - one.length);
  const words = alone.slice(longest.length).trim().split(' ');
  const country = findCountry(words.map((word) => nameKey(word.replace(/[’']s?$/u, ''))));
  const title = words.slice(country?.from === 0 ? country.to : 0).join(' ');
  return title.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function isCalled(target: string | null, office: Office, body: string, scene: Scene): boolean {
  if (target === null || scene.entity(target)?.kind === 'COUNTRY') return false;
  return scene.entity(target)?.name === body || knownTargets({ ...office, bodies: [body] }, scene.index)[0] === target;
}
