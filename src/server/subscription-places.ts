/** The places of subscribers: so many in all, and a tenth of them for one client, so that nobody takes all of them. */

import { HearsayError } from '../errors.ts';
import { createPlaces } from './places.ts';

/** Of all places, for one client. */
const share = 1 / 10;

/** Takes a place for a client, null for one whom nobody counts; what comes back gives it up. @throws HearsayError SUBSCRIBERS_TOO_MANY */
export function subscriptionPlaces(all: number): (client: string | null) => () => void {
  const each = Math.ceil(all * share);
  const places = createPlaces(all, each);
  return (client) => {
    const place = places.take(client);
    if (place === 'all taken')
      throw tooMany(`All ${all} subscriptions of this service are taken; end one, or try again later.`, all);
    if (place === 'own taken')
      throw tooMany(`${each} subscriptions of your address are open, and one may have no more; end one.`, each);
    return place.leave;
  };
}

function tooMany(message: string, allowed: number): HearsayError {
  return new HearsayError('SUBSCRIBERS_TOO_MANY', message, { details: { limit: 'MAX_SUBSCRIBERS', allowed } });
}
