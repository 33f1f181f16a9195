/** Starts the IDE in the page. */

import './workers.ts';
import './style.css';
import { createRoot } from 'react-dom/client';
import { Ide } from './ide.tsx';
import { linkedQuestion } from './share-link.ts';

const container = document.getElementById('ide');
if (container === null) throw new Error('index.html has no element with the id "ide".');

const linked = linkedQuestion(location.href);
// Taken out of the address, or each reload would open it again beside what was made of it.
if (linked) history.replaceState(null, '', location.pathname);
// A link that is put into the address of an open page.
addEventListener('hashchange', () => {
  if (linkedQuestion(location.href)) location.reload();
});

createRoot(container).render(<Ide linked={linked} />);
