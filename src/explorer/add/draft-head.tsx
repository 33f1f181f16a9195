/** The head of a preview: what article it is, how much was read in it, and accepting it. */

import { Link } from 'wouter';
import { EntityLink } from '../entity/entity-link.tsx';
import { dayWords } from '../statement/days.ts';
import { type ArticleInHand, toImport } from './article-in-hand.ts';
import type { DraftFragment } from './article-preview.generated.ts';
import type { Preview } from './use-articles.ts';

interface DraftHeadProps {
  readonly article: ArticleInHand;
  readonly draft: DraftFragment;
  readonly former: Preview['article'];
  readonly isBusy: boolean;
  readonly onChange: (article: ArticleInHand) => void;
  readonly onBack: () => void;
  readonly onAccept: () => void;
}

/** @example <DraftHead article={article} draft={draft} former={null} isBusy={false} … /> */
export function DraftHead({ article, draft, former, isBusy, onChange, onBack, onAccept }: DraftHeadProps) {
  const { title, outlet, published, author, url, statements, entities } = draft;
  const { corrections, rejections } = toImport(article, draft);
  const parts = [
    `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`,
    `${entities.filter(({ isNew }) => isNew).length} new names`,
    corrections && corrections.length > 0 && `${corrections.length} corrected`,
    rejections && rejections.length > 0 && `${rejections.length} left out`,
  ];
  return (
    <header className="preview-head">
      <p className="small">
        <EntityLink entity={outlet} /> <span className="soft">{dayWords(published)}</span>
      </p>
      <h1>{title}</h1>
      {author && <p className="soft">{author}</p>}
      {url && <p className="small soft preview-url">{url}</p>}
      {former && (
        <p className="note">
          The next version of <Link href={`/article/${former.id}`}>{former.title}</Link>: its statements take the place
          of the former’s.
        </p>
      )}
      <p className="preview-numbers" role="status">
        {parts.filter(Boolean).join(' · ')}. <span className="soft">Nothing is stored yet.</span>
      </p>
      <div className="correction-buttons">
        <button type="button" className="button is-main" disabled={isBusy} onClick={onAccept}>
          {isBusy ? 'Adding…' : 'Accept and add'}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={onBack}>
          Back to the text
        </button>
        <label className="small">
          <input
            type="checkbox"
            checked={article.keepText}
            onChange={({ target }) => onChange({ ...article, keepText: target.checked })}
          />{' '}
          Keep the text, which you have the right to keep
        </label>
      </div>
    </header>
  );
}
