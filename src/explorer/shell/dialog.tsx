/** A dialog: the browser's own, which keeps the focus inside, closes by Escape, and gives the focus back. */

import './dialog.css';
import { type ReactNode, type Ref, useId, useImperativeHandle, useRef } from 'react';

export interface DialogHandle {
  open(): void;
  close(): void;
}

interface DialogProps {
  readonly ref: Ref<DialogHandle>;
  readonly title: string;
  readonly children: ReactNode;
}

/** @example const dialog = useRef<DialogHandle>(null); … <Dialog ref={dialog} title="Help">…</Dialog> */
export function Dialog({ ref, title, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useImperativeHandle(ref, () => ({
    open: () => {
      if (!element.current?.open) element.current?.showModal();
    },
    close: () => element.current?.close(),
  }));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it for the keyboard; the click is on what is behind it
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={titleId}
      onClick={(event) => {
        if (event.target === element.current) element.current.close();
      }}
    >
      <div className="dialog-inside">
        <div className="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="button is-quiet" onClick={() => element.current?.close()}>
            Close
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
