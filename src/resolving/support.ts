/** What speaks for an entity beside its name: office, body, country, description, and what else the article is about. */

import { nameKey } from '../record/name-key.ts';
import { possessiveTokens, sortedWords } from './body-key.ts';
import { findCountry } from './countries.ts';
import { holdsOffice } from './holds-office.ts';
import type { Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** From 0, nothing, to 1; and what it is, in words. */
export interface Support {
  readonly strength: number;
  readonly reason: string;
}

const none: Support = { strength: 0, reason: '' };
/** An office that fits says nearly who it is; that the article is about the person's country says little. */
const strengths = {
  office: 1,
  named: 0.9,
  body: 0.9,
  place: 0.9,
  country: 0.6,
  description: 0.6,
  article: 0.3,
} as const;
const plainWords = 2;

/** The strongest support for an entity as the one that a phrase means. */
export function supportFor(id: string, phrase: Phrase, scene: Scene): Support {
  const entity = scene.entity(id);
  if (!entity) return none;
  if (scene.memory.has(id, phrase.place)) return support('named', 'is named in the article');
  const found = entity.kind === 'PERSON' ? personSupport(id, phrase, scene) : placeSupport(id, phrase, scene);
  return found ?? wordSupport(id, phrase, scene) ?? articleSupport(id, phrase, scene) ?? none;
}

/** Whether the text gives the person an office of one country where all that is known of him is of others. */
export function contradicts(id: string, phrase: Phrase, scene: Scene): boolean {
  const roles = scene.index.roles(id);
  const isos = roles.map(({ relation }) => scene.isoOf(relation.target)).filter((iso) => iso !== null);
  const said = phrase.offices.map(({ iso }) => iso).filter((iso) => iso !== null);
  return isos.length === roles.length && roles.length > 0 && said.length > 0 && !said.some((iso) => isos.includes(iso));
}

function personSupport(id: string, phrase: Phrase, scene: Scene): Support | null {
  for (const office of phrase.offices)
    for (const target of scene.targetsOf(office)) {
      const held = holdsOffice(scene.index, id, office, target, scene.days);
      if (held) return support('office', `is or was ${held.role.relation.title} of ${nameOf(target, scene)}`);
    }
  const roles = scene.index.roles(id);
  for (const office of phrase.offices) {
    const titled = roles.find(
      ({ heads, deputies }) => deputies === office.deputies && heads.some((head) => office.heads.includes(head)),
    );
    if (titled && office.iso === null && scene.targetsOf(office).length === 0)
      return support('country', `is or was ${titled.relation.title} of ${nameOf(titled.relation.target, scene)}`);
    const body = scene.targetsOf(office).find((target) => roles.some(({ relation }) => relation.target === target));
    if (body) return support('body', `belongs to ${nameOf(body, scene)}`);
    if (office.iso !== null && roles.some(({ relation }) => scene.isoOf(relation.target) === office.iso))
      return support('country', `has an office in ${office.iso}`);
  }
  const country = findCountry(possessiveTokens(`${phrase.title} ${phrase.apposition}`));
  if (country && roles.some(({ relation }) => scene.isoOf(relation.target) === country.iso))
    return support('country', `has an office in ${country.iso}`);
  return null;
}

/** `Springfield, Illinois`: what the place or body is part of is named beside it. */
function placeSupport(id: string, phrase: Phrase, scene: Scene): Support | null {
  const beside = nameKey(phrase.apposition);
  const whole = scene.index
    .wholes(id)
    .find((one) => one !== id && beside !== '' && scene.index.named(beside).includes(one));
  if (whole) return support('place', `is part of ${nameOf(whole, scene)}`);
  const country = findCountry(possessiveTokens(`${phrase.words} ${phrase.title} ${phrase.apposition}`));
  return country && scene.isoOf(id) === country.iso ? support('country', `belongs to ${country.iso}`) : null;
}

function wordSupport(id: string, phrase: Phrase, scene: Scene): Support | null {
  if (phrase.title === '' && phrase.apposition === '') return null;
  const known = scene.index.description(id).words;
  const own = scene.index.nameWords(id);
  const said = sortedWords(possessiveTokens(`${phrase.title} ${phrase.apposition}`)).split(' ');
  const shared = said.filter((word) => word.length > 3 && known.has(word) && !own.has(word));
  return shared.length >= plainWords ? support('description', `is described with “${shared.join(' ')}”`) : null;
}

function articleSupport(id: string, phrase: Phrase, scene: Scene): Support | null {
  const around = scene.index.wholes(id).filter((whole) => whole !== id);
  const bodies = [...scene.index.roles(id).map(({ relation }) => relation.target), ...around];
  const body = bodies.find((target) => scene.memory.has(target, phrase.place));
  if (body) return support('article', `the article names ${nameOf(body, scene)}`);
  const isos = bodies.map((target) => scene.isoOf(target)).filter((iso) => iso !== null);
  const iso = isos.find((one) => scene.memory.speaksOf(one, phrase.place));
  if (iso) return support('article', `the article speaks of ${iso}`);
  const named = scene.index.description(id).names.find((name) => scene.memory.called(name).length > 0);
  return named ? support('article', `the article names ${named} too`) : null;
}

function support(kind: keyof typeof strengths, reason: string): Support {
  return { strength: strengths[kind], reason };
}

function nameOf(id: string, scene: Scene): string {
  return scene.entity(id)?.name ?? id;
}
