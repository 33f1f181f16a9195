/** Starts the explorer in the page. */

import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/tables.css';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createApiClient } from './api/create-api-client.ts';
import { App } from './app.tsx';

const container = document.getElementById('explorer');
if (container === null) throw new Error('index.html has no element with the id "explorer".');

createRoot(container).render(
  <Provider value={createApiClient()}>
    <App />
  </Provider>,
);
