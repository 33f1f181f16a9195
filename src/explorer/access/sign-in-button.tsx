/** The way to the token, in the head of every page: signing in, and who one is. */

import './access.css';
import { useEffect, useRef } from 'react';
import { Dialog, type DialogHandle } from '../shell/dialog.tsx';
import { onSignInWanted } from '../shell/wanted.ts';
import { TokenForm } from './token-form.tsx';
import { useViewer } from './use-viewer.ts';

export function SignInButton() {
  const viewer = useViewer();
  const dialog = useRef<DialogHandle>(null);
  useEffect(() => onSignInWanted(() => dialog.current?.open()), []);
  const name = viewer ? `Signed in as ${viewer.name}` : 'Sign in';
  return (
    <>
      <button
        type="button"
        className="button is-quiet masthead-tool"
        aria-label={name}
        title={name}
        onClick={() => dialog.current?.open()}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor">
          <circle cx="10" cy="7" r="3.25" strokeWidth="1.5" fill={viewer ? 'currentColor' : 'none'} />
          <path d="M3.5 17c.6-3.6 3-5.4 6.5-5.4s5.9 1.8 6.5 5.4" strokeWidth="1.5" />
        </svg>
      </button>
      <Dialog ref={dialog} title={viewer ? 'Signed in' : 'Sign in'}>
        <TokenForm />
      </Dialog>
    </>
  );
}
