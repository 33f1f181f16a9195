/** The article's own outlet, by its whole name or a part of it: what it is told, it passes on to nobody. */

/** What stands beside the name of an outlet and tells only what it is. */
const generic =
  /^(?:the|news|online|tv|radio|today|digital|media|live|international|agency|newspaper|website|show|programme)$/;

/** `this paper`, `the Courier` or `VC` of the `Valdera Courier`, `Radio Kestrel's breakfast show` of `Radio Kestrel News`. */
export function isOwnOutlet(words: string, outlet: string | undefined): boolean {
  if (/^(?:this|our)\s/i.test(words)) return true;
  const name = partsOf(outlet ?? '');
  const bare = words.replace(/['’]s?\s.*$/su, '');
  const called = partsOf(bare);
  if (name.length === 0 || called.length === 0) return false;
  if (/^\p{Lu}{2,5}$/u.test(bare) && name.length > 1) {
    const initials = name.map((word) => word[0]).join('');
    if (initials === bare.toLowerCase()) return true;
  }
  const [longer, shorter] = name.length < called.length ? [called, name] : [name, called];
  if (shorter.every((word) => generic.test(word))) return false;
  const endsSo = shorter.every((word, at) => word === longer.at(at - shorter.length));
  const beginsSo = shorter.every((word, at) => word === longer[at]);
  return (endsSo && longer === name) || (beginsSo && longer.slice(shorter.length).every((word) => generic.test(word)));
}

/** `The Valdera Courier` → valdera, courier. */
function partsOf(name: string): string[] {
  return (
    name
      .toLowerCase()
      .replace(/^the\s/, '')
      .match(/[\p{L}\p{N}.&]+/gu) ?? []
  );
}
