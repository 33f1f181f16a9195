/** The address behind `--server`. */

import { InvalidArgumentError } from 'commander';

/** The address as it was given. @throws InvalidArgumentError where it is none of HTTP. */
export function toServer(value: string): string {
  if (/^https?:\/\//i.test(value) && URL.canParse(value)) return value;
  throw new InvalidArgumentError('Write an address such as http://127.0.0.1:4000.');
}
