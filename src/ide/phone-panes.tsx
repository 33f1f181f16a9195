/** On a phone the documentation and the history cover the question; this puts a question from the history in view. */

import { useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';

/** As in style.css. */
const phone = '(max-width: 700px)';

/** Draws nothing: it closes the history once a question is taken from it. */
export function PhonePanes() {
  const { setVisiblePlugin } = useGraphiQLActions();

  useEffect(() => {
    const close = ({ target }: MouseEvent) => {
      const isTaken = target instanceof Element && target.closest('.graphiql-history-item-label');
      if (isTaken && matchMedia(phone).matches) setVisiblePlugin(null);
    };
    document.addEventListener('click', close);
    return () => document.removeEventListener('click', close);
  }, [setVisiblePlugin]);

  return null;
}
