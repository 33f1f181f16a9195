/** JSON documents in pieces: the items of an array, page by page, with the commas between them. */

/** `[…]` of all items that the pages hold, each on a line of its own. */
export async function* jsonArray(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const page of pages) {
    if (page.length === 0) continue;
    yield before + page.map(safely).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]' : '\n]';
}

/** In a page, inside `<script>`, it ends no script: `<` is written as JSON's own escape. */
function safely(item: unknown): string {
  return JSON.stringify(item).replaceAll('<', '\\u003c');
}

/** Each page with its items made into others. */
export async function* mapPages<From, To>(
  pages: AsyncIterable<readonly From[]>,
  make: (item: From) => To,
): AsyncGenerator<readonly To[]> {
  for await (const page of pages) yield page.map(make);
}
