/** Whether an argument was given: GraphQL leaves it out or makes it null; an empty text is given. */
export function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
