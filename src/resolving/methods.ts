/** The methods in the order in which they are asked. */

import { acronym } from './methods/acronym.ts';
import { antecedent } from './methods/antecedent.ts';
import { bodyOfCountry } from './methods/body-of-country.ts';
import { countryInFocus } from './methods/country-in-focus.ts';
import { countryName } from './methods/country-name.ts';
import { description } from './methods/description.ts';
import { exactName } from './methods/exact-name.ts';
import { fullName } from './methods/full-name.ts';
import type { Method } from './methods/method.ts';
import { metonym } from './methods/metonym.ts';
import { namedEarlier } from './methods/named-earlier.ts';
import { nearSpelling } from './methods/near-spelling.ts';
import { officeAtDate } from './methods/office-at-date.ts';
import { pronoun } from './methods/pronoun.ts';
import { shortName } from './methods/short-name.ts';
import { spelling } from './methods/spelling.ts';
import { surname } from './methods/surname.ts';

/**
 * For words that tell by themselves who is meant, asked of the whole article first. A capital that speaks comes before the city of
 * that name; what the article called so before comes before what others are called; the surer methods come before those that forgive.
 */
export const ownMethods: readonly Method[] = Object.freeze([
  metonym,
  namedEarlier,
  exactName,
  countryName,
  acronym,
  bodyOfCountry,
  officeAtDate,
  spelling,
  fullName,
  nearSpelling,
  shortName,
]);

/**
 * For words that lean on others of the article, asked when those are settled: what the text says outright, then what it named, then
 * what it is about.
 */
export const articleMethods: readonly Method[] = Object.freeze([
  antecedent,
  namedEarlier,
  shortName,
  surname,
  description,
  countryInFocus,
  pronoun,
]);
