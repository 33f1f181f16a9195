/** Bundles Monaco's workers with the page, so that they come from our own server. */

import 'graphiql/setup-workers/vite';
