/** A part of the page that the service did not give: it does not answer, or has been renewed, and its files have other names. */

export class NotFetched extends Error {
  /** @example loadView().catch(NotFetched.throw) */
  static throw(this: void, cause: unknown): never {
    throw new NotFetched('A part of the page could not be fetched.', { cause });
  }
}
