/** A message of the service in people's words: what it names by ids is linked, and moments are days. */

import { Fragment } from 'react';
import { Link } from 'wouter';
import { messageParts } from './message-parts.ts';

/** @example <FaultText message="Bo corrected statement:x-2022-01-09-1 at 2022-01-10T12:00:00.000Z." /> */
export function FaultText({ message }: { readonly message: string }) {
  let at = 0;
  return messageParts(message).map(({ text, href }) => {
    const key = at;
    at += text.length;
    return href ? (
      <Link key={key} href={href}>
        {text}
      </Link>
    ) : (
      <Fragment key={key}>{text}</Fragment>
    );
  });
}
