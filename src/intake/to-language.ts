/** Language tags as sources write them, in the form of BCP 47. */

/** `en_us` → `en-US`; what is no tag → undefined. */
export function toLanguage(written: unknown): string | undefined {
  if (typeof written !== 'string' || !/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,4}$/i.test(written.trim())) return undefined;
  try {
    return Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
