/** Where an article comes in: dropped, chosen or pasted, with what its text does not tell. */

import './add.css';
import { type DragEvent, useId, useRef, useState } from 'react';
import { FaultNotes } from '../correct/fault-notes.tsx';
import { faultsAt, faultsElsewhere } from '../correct/faults.ts';
import { TextField } from '../correct/text-field.tsx';
import type { ArticleInHand } from './article-in-hand.ts';
import type { Progress } from './use-articles.ts';

interface ArticleFormProps {
  readonly article: ArticleInHand;
  readonly progress: Progress;
  readonly onChange: (article: ArticleInHand) => void;
  /** Files came, to be articles. */
  readonly onFiles: (files: readonly File[]) => void;
  /** Why some of them were not taken. */
  readonly unread: readonly string[];
  /** Leaves this one; undefined where it is the only one. */
  readonly onDrop: (() => void) | undefined;
  readonly onLook: () => void;
}

const fields = ['content', 'title', 'outlet', 'published', 'url'];

/** @example <ArticleForm article={article} progress={progress} onChange={change} … /> */
export function ArticleForm({ article, progress, onChange, onFiles, unread, onDrop, onLook }: ArticleFormProps) {
  const { content, title, outlet, published, url } = article;
  const { faults, isBusy } = progress;
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const set = (part: Partial<ArticleInHand>) => onChange({ ...article, ...part });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <form
      className={`adding-form${isOver ? ' is-over' : ''}`}
      aria-label="The article"
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h1>Add an article</h1>
      <p className="adding-lead">
        Paste its text or the HTML of its page, or drop files here: texts, pages, JSON of schema.org. You see what is
        read in it, and correct that, before anything is stored.
      </p>
      <p className="adding-files">
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          Choose files…
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label="Files of articles"
          accept=".txt,.md,.html,.htm,.json,.xml,text/*,application/json,application/xml"
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        {article.file && <span className="small soft">{article.file}</span>}
      </p>
      <FaultNotes faults={unread.map((message) => ({ message, field: [] }))} />
      <FaultNotes faults={faultsElsewhere(faults, fields)} />
      <div className="correction-field">
        <label className="label" htmlFor={id}>
          Text or HTML
        </label>
        <textarea
          id={id}
          className="field adding-content"
          required
          value={content}
          aria-describedby={`${id}-faults`}
          aria-invalid={faultsAt(faults, 'content').length > 0}
          onChange={({ target }) => set({ content: target.value })}
        />
        <FaultNotes id={`${id}-faults`} faults={faultsAt(faults, 'content')} />
      </div>
      <fieldset className="adding-fields">
        <legend className="small soft">Where the text does not tell; what stands here goes before what it says.</legend>
        <TextField
          label="Title"
          value={title}
          faults={faultsAt(faults, 'title')}
          onChange={(words) => set({ title: words })}
        />
        <TextField
          label="Outlet"
          placeholder="who published it"
          value={outlet}
          faults={faultsAt(faults, 'outlet')}
          onChange={(words) => set({ outlet: words })}
        />
        <TextField
          label="Published"
          placeholder="2022-01-09"
          value={published}
          faults={faultsAt(faults, 'published')}
          onChange={(words) => set({ published: words })}
        />
        <TextField
          label="Address"
          placeholder="https://…"
          value={url}
          faults={faultsAt(faults, 'url')}
          onChange={(words) => set({ url: words })}
        />
      </fieldset>
      <div className="correction-buttons">
        <button type="submit" className="button is-main" disabled={isBusy}>
          {isBusy ? 'Reading…' : 'See what is read in it'}
        </button>
        {onDrop && (
          <button type="button" className="button" onClick={onDrop}>
            Leave this one
          </button>
        )}
        <p className="adding-busy small soft" role="status">
          {isBusy && (
            <>
              The text is being read. <span>The first that a service reads takes it some seconds longer.</span>
            </>
          )}
        </p>
      </div>
    </form>
  );
}
