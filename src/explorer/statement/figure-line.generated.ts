/** Typed documents of the queries beside this file, made by `npm run types`; never edited. */
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../api/schema.generated.ts';

import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** How a number is hedged. */
export type Approximation =
  /** Around, some, about. */
  | 'ABOUT'
  /** Low or more. */
  | 'AT_LEAST'
  /** Not hedged. */
  | 'EXACT'
  /** More than low. */
  | 'MORE_THAN'
  /** Nearly, almost: less than the value. */
  | 'NEARLY'
  /** From low to high. */
  | 'RANGE'
  /** High or less. */
  | 'UP_TO'
  /** A word such as `dozens`, whose low is the least that it can mean. */
  | 'VAGUE';

/** What a figure counts. */
export type Measure =
  /** Aircraft. */
  | 'AIRCRAFT'
  /** Days that something lasts. */
  | 'DAYS'
  /** People killed. */
  | 'DEATHS'
  /** People detained. */
  | 'DETAINED'
  /** People brought to safety or home. */
  | 'EVACUATED'
  /** Vehicles, weapons and other equipment. */
  | 'HARDWARE'
  /** People injured. */
  | 'INJURED'
  /** Anything else. */
  | 'OTHER'
  /** Soldiers. */
  | 'TROOPS';

export type FigureLineFragment = { id: string, measure: Schema.Measure, value: number | null, low: number | null, high: number | null, approximation: Schema.Approximation, unit: string, scope: string, asOf: string | null, words: string | null, dispute: { id: string, summary: string } | null };

export const FigureLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FigureLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Figure"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"measure"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximation"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"dispute"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}}]}}]}}]} as unknown as DocumentNode<FigureLineFragment, unknown>;