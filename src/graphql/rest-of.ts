/** Fields of a node that those who refer to it do not know: read with the whole node, where somebody asks for them. */

import type { Context } from './context.ts';

/** As generated resolver types want lists. */
type Given<Value> = Value extends readonly (infer Item)[] ? Item[] : Value;

/** Makes resolvers for such fields of what `read` gives whole: `restOf(wholeArticle)('url')`. */
export function restOf<Whole extends { readonly id: string }>(read: (context: Context, id: string) => Promise<Whole>) {
  return <Field extends keyof Whole>(field: Field) =>
    (node: { readonly id: string }, _arguments: unknown, context: Context) => {
      type Value = Given<Whole[Field]>;
      if (field in node) return (node as Whole)[field] as Value;
      return read(context, node.id).then((whole) => whole[field] as Value);
    };
}
