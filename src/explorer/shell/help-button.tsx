/** The `?`: what the views are for, and the keys. */

import { useEffect, useRef } from 'react';
import { Dialog, type DialogHandle } from './dialog.tsx';
import { HelpText } from './help-text.tsx';
import { onHelpWanted } from './wanted.ts';

export function HelpButton() {
  const dialog = useRef<DialogHandle>(null);
  useEffect(() => onHelpWanted(() => dialog.current?.open()), []);
  return (
    <>
      <button
        type="button"
        className="button is-quiet masthead-tool"
        aria-label="Help"
        title="Help (?)"
        onClick={() => dialog.current?.open()}
      >
        ?
      </button>
      <Dialog ref={dialog} title="How to use this page">
        <HelpText />
      </Dialog>
    </>
  );
}
