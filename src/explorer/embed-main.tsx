/** Starts what others frame. */

import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './embed/embed.css';
import { createRoot } from 'react-dom/client';
import { Provider } from 'urql';
import { createApiClient } from './api/create-api-client.ts';
import { Embed } from './embed/embed.tsx';
import { tellHeight } from './embed/tell-height.ts';

const container = document.getElementById('embed');
if (container === null) throw new Error('embed.html has no element with the id "embed".');

createRoot(container).render(
  <Provider value={createApiClient()}>
    <Embed path={location.pathname} />
  </Provider>,
);
tellHeight(container);
