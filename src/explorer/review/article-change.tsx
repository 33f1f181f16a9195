/** Which article came in or went, in words: who published it and when, how many statements, what came with it. */

import './review.css';
import { dayWords } from '../statement/days.ts';
import type { ChangeLineFragment } from './change-line.generated.ts';
import { valueWords } from './value-words.ts';

interface ArticleChangeProps {
  readonly change: ChangeLineFragment;
  readonly names: ReadonlyMap<string, string>;
}

/** `Harbour Post, 12 January 2022. 4 statements in place of 3; 6 entities were new.` */
export function ArticleChange({ change, names }: ArticleChangeProps) {
  const { before, after } = articleIn(change);
  const now = after.title === undefined ? before : after;
  const isReplaced = after.title !== undefined && before.title !== undefined;
  const brought = Array.isArray(after.brought) ? after.brought.filter((id) => !/^relation:/.test(id)).length : 0;
  return (
    <p className="small change-article">
      {valueWords(JSON.stringify(now.outlet ?? null), names)}, {dayWords(String(now.published))}.{' '}
      {counted(Number(now.statements), 'statement', 'statements')}
      {isReplaced && ` in place of ${before.statements} of the version before`}
      {change.kind === 'ARTICLE_DELETE' && ' went with it'}
      {brought > 0 && `; ${brought === 1 ? 'one entity was' : `${brought} entities were`} new`}.
    </p>
  );
}

/** The title of the article that a change is of. */
export function titleIn(change: ChangeLineFragment): string {
  const { before, after } = articleIn(change);
  return String(after.title ?? before.title ?? change.targetId);
}

type Fields = Readonly<Record<string, unknown>>;

function articleIn({ fields }: ChangeLineFragment): { readonly before: Fields; readonly after: Fields } {
  const side = (of: 'before' | 'after') =>
    Object.fromEntries(fields.map((field) => [field.name, JSON.parse(field[of] ?? 'null') ?? undefined]));
  return { before: side('before'), after: side('after') };
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `One ${one}` : `${count} ${many}`;
}
