/** What an address asks after its question mark; nothing where it has none. */
export function searchOf(url: string): URLSearchParams {
  return new URLSearchParams(url.split(/\?(.*)/s)[1]);
}
