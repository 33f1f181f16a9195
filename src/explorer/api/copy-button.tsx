/** A button that copies a text, and says so. */

import { type ReactNode, useState } from 'react';

interface CopyButtonProps {
  readonly text: () => string;
  readonly children: ReactNode;
}

/** @example <CopyButton text={() => location.href}>Copy link</CopyButton> */
export function CopyButton({ text, children }: CopyButtonProps) {
  const [state, setState] = useState<'ready' | 'done' | 'failed'>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setState('done');
    } catch {
      setState('failed');
    }
    setTimeout(() => setState('ready'), 2_000);
  };
  return (
    <button type="button" className="button is-quiet" onClick={copy}>
      {children}
      <span role="status">{{ ready: '', done: ' ✓', failed: ' (not allowed here)' }[state]}</span>
    </button>
  );
}
