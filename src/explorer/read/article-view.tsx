/** Read: an article with every statement marked where it stands, or, without its text, what may be shown of it. */

import './read.css';
import { lazy, Suspense, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useViewer } from '../access/use-viewer.ts';
import { EntityLink } from '../entity/entity-link.tsx';
import { withQuestionBeside } from '../question/question.ts';
import { useQuestion } from '../question/use-question.ts';
import { Loading } from '../shell/loading.tsx';
import { NotFetched } from '../shell/not-fetched.ts';
import { NotFound } from '../shell/not-found.tsx';
import { Problem } from '../shell/problem.tsx';
import { useTitle } from '../shell/use-title.ts';
import { dayWords } from '../statement/days.ts';
import type { ViewProps } from '../views.ts';
import { ArticleMap } from './article-map.tsx';
import { ArticleText } from './article-text.tsx';
import { StatementsInOrder } from './statements-in-order.tsx';
import { SteppingBar } from './stepping-bar.tsx';
import { type ReadArticle, useArticle } from './use-article.ts';
import { voicesOf } from './voices.ts';
import { WithoutText } from './without-text.tsx';

/** @example <Route path="/article/*">{({ '*': id }) => <ArticleView id={id} />}</Route> */
export function ArticleView({ id }: ViewProps) {
  const { found, error } = useArticle(id);
  useTitle(found?.article.title ?? 'Article');
  if (error) return <Problem error={error} />;
  if (found === undefined) return <Loading what="the article" />;
  if (found === null) return <NotFound what={`article with the id “${id}”`} />;
  return <Reading found={found} />;
}

function Reading({ found: { article, statements } }: { readonly found: ReadArticle }) {
  const { id, title, author, published, outlet, url, note, text } = article;
  const at = new URLSearchParams(useSearch()).get('at');
  const [question] = useQuestion();
  const [, navigate] = useLocation();
  const viewer = useViewer();
  const [hovered, setHovered] = useState<string | null>(null);
  const selected = statements.find((statement) => statement.id === at) ?? null;
  const select = (statement: string) => {
    setHovered(null);
    navigate(withQuestionBeside(`/article/${id}`, `at=${statement}`, question), { replace: true });
  };
  const voices = voicesOf(statements);
  const shown = { voices, statements, selected: selected?.id ?? null, hovered, onSelect: select, onHover: setHovered };
  return (
    <div className="reading">
      <header className="reading-head">
        <p className="small">
          <EntityLink entity={outlet} /> <span className="soft">{dayWords(published)}</span>
        </p>
        <h1 dir="auto">{title}</h1>
        {author && (
          <p className="soft" dir="auto">
            {author}
          </p>
        )}
        {url && (
          <p className="small">
            <a href={url} rel="noreferrer">
              Where it was published
            </a>
          </p>
        )}
        {note && <p className="note">{note}</p>}
      </header>
      <ArticleMap length={article.length} {...shown} />
      {text === null ? (
        <div className="reading-without">
          <WithoutText />
          <StatementsInOrder {...shown} />
        </div>
      ) : (
        <ArticleText text={text} {...shown} />
      )}
      <SteppingBar {...shown} />
      {viewer?.role === 'ADMIN' && (
        <Suspense>
          <ArticleRemoval article={article} onGone={() => navigate('/changes?of=articles')} />
        </Suspense>
      )}
    </div>
  );
}

/** For admins; nobody else fetches it. */
const ArticleRemoval = lazy(async () => ({
  default: (await import('../correct/article-removal.tsx').catch(NotFetched.throw)).ArticleRemoval,
}));
