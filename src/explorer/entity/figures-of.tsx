/** The figures that an entity asserts. */

import { useQuery } from 'urql';
import { Link } from 'wouter';
import { dayWords } from '../statement/days.ts';
import { FigureNote } from '../statement/figure-note.tsx';
import { statementPath } from '../statement/statement-path.ts';
import { EntityFiguresDocument } from './entity-figures.generated.ts';

/** Nothing, where it asserts none. */
export function FiguresOf({ id }: { readonly id: string }) {
  const [{ data }] = useQuery({ query: EntityFiguresDocument, variables: { speaker: id } });
  const figures = data?.figures.nodes ?? [];
  if (figures.length === 0) return null;
  return (
    <section className="entity-figures">
      <h2 className="label">Figures</h2>
      {figures.map((figure) => (
        <div key={figure.id}>
          <FigureNote figure={figure} />
          <p className="small soft">
            <Link href={figure.statement ? statementPath(figure.statement.id) : `/article/${figure.article.id}`}>
              {figure.article.outlet.name}, {dayWords(figure.article.published)}
            </Link>
          </p>
        </div>
      ))}
    </section>
  );
}
