/** The Date scalar: an ISO 8601 day as exact as it is known, or a moment; where an argument asks for days, a moment stands for its day. */

import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql';
import { spanOfDate } from '../record/partial-date.ts';

export const dateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: (value) => String(value),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : valueFromASTUntyped(node)),
});

function parseDate(value: unknown): string {
  if (typeof value === 'string' && spanOfDate(value)) return value;
  throw new GraphQLError(
    `${JSON.stringify(value) ?? 'This'} is not a date; write a day ("2022-01-09"), a month ("2022-01"), a year ("2022"), a week ("2022-W01") or a moment ("2022-01-09T14:05Z").`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  );
}
