/** Add: articles are dropped, chosen or pasted; what was read in them is shown and corrected before anything is stored. */

import './add.css';
import { useState } from 'react';
import { WritersOnly } from '../access/writers-only.tsx';
import { useTitle } from '../shell/use-title.ts';
import { ArticleForm } from './article-form.tsx';
import { nameOf, newArticle } from './article-in-hand.ts';
import { ImportedNote } from './imported-note.tsx';
import { KnownNote } from './known-note.tsx';
import { PreviewPane } from './preview-pane.tsx';
import { readFiles } from './read-files.ts';
import { type Progress, useArticles } from './use-articles.ts';

/** @example <Route path="/add" component={AddView} /> */
export function AddView() {
  useTitle('Add');
  return (
    <WritersOnly title="Add an article" what="Adding articles">
      <Adding />
    </WritersOnly>
  );
}

function Adding() {
  const hands = useArticles();
  const { articles, progressOf } = hands;
  const [unread, setUnread] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);
  const article = articles.find(({ key }) => key === chosen) ?? articles[0];
  if (!article) return null;
  const { key } = article;
  const progress = progressOf(key);
  const { preview, imported } = progress;
  const takeFiles = async (files: readonly File[]) => {
    const { read, problems } = await readFiles(files);
    setUnread(problems);
    const more = read.map(({ name, text }) => newArticle(text, name));
    hands.take(more);
    if (article.content === '' && more[0]) setChosen(more[0].key);
  };
  const another = () => {
    const next = articles.find((one) => one.key !== key && !progressOf(one.key).imported) ?? newArticle();
    if (!articles.includes(next)) hands.take([next]);
    setChosen(next.key);
    if (imported) hands.drop(key);
  };
  return (
    <div className="adding">
      {articles.length > 1 && (
        <nav className="adding-list" aria-label="Articles in hand">
          {articles.map((one) => (
            <button
              key={one.key}
              type="button"
              className="button"
              aria-pressed={one.key === key}
              onClick={() => setChosen(one.key)}
            >
              {nameOf(one)} <span className="small">{stageWords(progressOf(one.key))}</span>
            </button>
          ))}
        </nav>
      )}
      {imported ? (
        <ImportedNote imported={imported} onAnother={another} />
      ) : preview?.draft ? (
        <PreviewPane
          key={key}
          article={article}
          draft={preview.draft}
          former={preview.article}
          progress={progress}
          onChange={hands.change}
          onBack={() => hands.back(key)}
          onAccept={() => hands.accept(article)}
        />
      ) : preview?.article ? (
        <KnownNote article={preview.article} onBack={() => hands.back(key)} />
      ) : (
        <ArticleForm
          key={key}
          article={article}
          progress={progress}
          onChange={hands.change}
          onFiles={takeFiles}
          unread={unread}
          onDrop={articles.length > 1 ? () => hands.drop(key) : undefined}
          onLook={() => hands.look(article)}
        />
      )}
    </div>
  );
}

function stageWords({ imported, preview, isBusy, faults }: Progress): string {
  if (isBusy) return 'reading…';
  if (imported) return 'added';
  if (faults.length > 0) return 'to be mended';
  return preview ? 'to be accepted' : '';
}
