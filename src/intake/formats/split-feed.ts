/** A feed cut into its items, so that a broken item spoils no other, and each is known by its line. */

export interface FeedParts {
  /** The feed without its items: what it says of itself. */
  readonly frame: string;
  readonly items: readonly { readonly markup: string; readonly line: number; readonly closed: boolean }[];
}

/** Splits RSS at `<item>` and Atom at `<entry>`; what stands in comments and CDATA is passed over, where these end at all. */
export function splitFeed(xml: string): FeedParts {
  const name = /<(?:\w+:)?feed[\s>]/.test(xml.slice(0, 5000)) ? 'entry' : 'item';
  const tags = new RegExp(`<!--|<!\\[CDATA\\[|<(/?)((?:\\w+:)?${name})(?=[\\s/>])`, 'g');
  const items: { markup: string; line: number; closed: boolean }[] = [];
  const frame: string[] = [];
  let [from, start, line, counted] = [0, -1, 1, 0];
  const unclosed = new Set<string>();
  const add = (end: number, closed: boolean): void => {
    line += xml.slice(counted, start).split('\n').length - 1;
    counted = start;
    items.push({ markup: xml.slice(start, end), line, closed });
  };
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    if (tag[2] === undefined) {
      const closing = tag[0] === '<!--' ? '-->' : ']]>';
      const end = unclosed.has(closing) ? -1 : xml.indexOf(closing, tags.lastIndex);
      if (end < 0) unclosed.add(closing);
      else tags.lastIndex = end + 3;
    } else if (tag[1] === '') {
      if (start >= 0) add(tag.index, false);
      else frame.push(xml.slice(from, tag.index));
      start = tag.index;
    } else if (start >= 0) {
      const end = xml.indexOf('>', tags.lastIndex) + 1;
      if (end === 0) break;
      add(end, true);
      from = end;
      start = -1;
    }
  }
  if (start >= 0) add(xml.length, false);
  else frame.push(xml.slice(from));
  return { frame: withoutDoctype(frame.join('')), items };
}

/** What a DOCTYPE declares is neither needed nor trusted. */
function withoutDoctype(xml: string): string {
  const start = xml.search(/<!doctype/i);
  if (start < 0) return xml;
  const inner = xml.slice(start).search(/[[>]/);
  const ending = xml[start + inner] === '[' ? /\]\s*>/g : />/g;
  ending.lastIndex = start;
  return ending.exec(xml) ? xml.slice(0, start) + xml.slice(ending.lastIndex) : xml;
}
