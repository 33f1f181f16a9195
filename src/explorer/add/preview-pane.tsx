/** What was read in an article, before it is stored: its text with marks, beside it each statement, to be corrected or left out. */

import './add.css';
import '../read/read.css';
import { useMemo, useRef, useState } from 'react';
import { FaultNotes } from '../correct/fault-notes.tsx';
import { type Fault, faultsAt, faultsElsewhere } from '../correct/faults.ts';
import { useTextSelection } from '../correct/use-text-selection.ts';
import { ArticleText } from '../read/article-text.tsx';
import { colourOf } from '../read/shown.ts';
import { voicesOf } from '../read/voices.ts';
import type { ArticleInHand } from './article-in-hand.ts';
import type { DraftFragment } from './article-preview.generated.ts';
import { DraftCard } from './draft-card.tsx';
import { DraftHead } from './draft-head.tsx';
import { LeftOpen } from './left-open.tsx';
import { currentOf, shownDraft } from './shown-draft.ts';
import type { Preview, Progress } from './use-articles.ts';

interface PreviewPaneProps {
  readonly article: ArticleInHand;
  readonly draft: DraftFragment;
  /** The one of which this is the next version. */
  readonly former: Preview['article'];
  readonly progress: Progress;
  readonly onChange: (article: ArticleInHand) => void;
  readonly onBack: () => void;
  readonly onAccept: () => void;
}

/** @example <PreviewPane article={article} draft={draft} former={null} progress={progress} … /> */
export function PreviewPane({ article, draft, former, progress, onChange, onBack, onAccept }: PreviewPaneProps) {
  const [selected, setSelected] = useState<string | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [editing, setEditing] = useState<string | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const cards = useRef<HTMLOListElement>(null);
  const [words, dropWords] = useTextSelection(text);
  const { corrected, leftOut } = article;
  const all = useMemo(() => shownDraft(article, draft), [article, draft]);
  const shown = useMemo(() => all.filter(({ id }) => !leftOut.includes(id)), [all, leftOut]);
  const voices = voicesOf(all);
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]));
  const select = (id: string) => {
    setSelected(id);
    const card = [...(cards.current?.children ?? [])].find(({ id: of }) => of === `draft-${id}`);
    card?.scrollIntoView({ block: 'nearest' });
  };
  const edit = (id: string, isOpen: boolean) => {
    dropWords();
    setEditing(isOpen ? id : null);
    setSelected(id);
  };
  const leaveOut = (id: string, isOut: boolean) =>
    onChange({ ...article, leftOut: isOut ? [...leftOut, id] : leftOut.filter((one) => one !== id) });
  const restore = (id: string) =>
    onChange({ ...article, corrected: Object.fromEntries(Object.entries(corrected).filter(([one]) => one !== id)) });
  return (
    <div className="preview">
      <DraftHead
        article={article}
        draft={draft}
        former={former}
        isBusy={progress.isBusy}
        onChange={onChange}
        onBack={onBack}
        onAccept={onAccept}
      />
      <FaultNotes faults={faultsElsewhere(progress.faults, ['corrections'])} />
      {faultsAt(progress.faults, 'corrections').length > 0 && (
        <p className="note" role="alert">
          Nothing is stored: a correction cannot be made as it is; the statement tells why.
        </p>
      )}
      <div className="preview-text" ref={text}>
        <ArticleText
          text={draft.text}
          {...{ statements: shown, numbers, voices, selected, hovered, onSelect: select, onHover: setHovered }}
        />
        <LeftOpen reports={draft.reports} text={draft.text} />
      </div>
      <ol className="preview-cards" ref={cards} aria-label="Statements, in the order of the text">
        {draft.statements.map((statement) => {
          const { id } = statement;
          const of = shown.find((one) => one.id === id);
          return (
            <DraftCard
              key={id}
              draft={draft}
              statement={statement}
              current={currentOf(article, statement)}
              number={(of && numbers.get(id)) ?? null}
              colour={of ? colourOf(voices, of) : 0}
              isOn={id === (hovered ?? selected)}
              isEditing={editing === id}
              isCorrected={id in corrected}
              selected={words}
              faults={faultsOfCorrection(progress.faults, id)}
              onSelect={() => setSelected(id)}
              onEdit={(isOpen) => edit(id, isOpen)}
              onChange={(value) => {
                dropWords();
                onChange({ ...article, corrected: { ...corrected, [id]: value } });
              }}
              onRestore={() => restore(id)}
              onLeaveOut={(isOut) => leaveOut(id, isOut)}
            />
          );
        })}
      </ol>
    </div>
  );
}

/** As if the correction were all of the input. */
function faultsOfCorrection(faults: readonly Fault[], statement: string): Fault[] {
  return faultsAt(faults, 'corrections', statement).map((fault) => ({ ...fault, field: fault.field.slice(2) }));
}
