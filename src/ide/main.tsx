/** Starts the IDE in the page. */

import './workers.ts';
import './style.css';
import { createRoot } from 'react-dom/client';
import { Ide } from './ide.tsx';

const container = document.getElementById('ide');
if (container === null) throw new Error('index.html has no element with the id "ide".');
createRoot(container).render(<Ide />);
