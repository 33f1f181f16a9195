/** What is taken away from Hearsay to see that a test tells of it. */

/** Of which the points of the page are: what a protection is there for. */
export interface Point {
  /** A heading of the page. */
  readonly title: string;
  readonly protections: readonly Protection[];
}

/** One protection: a piece of one file, and the test that fails where the piece is not there. */
export interface Protection {
  /** In kebab-case, as `--only` takes it. */
  readonly name: string;
  /** What is protected, for people: `a token that was revoked is refused at once`. */
  readonly protects: string;
  /** From the root of the project, with slashes. */
  readonly file: string;
  /** What is taken away, which the file holds exactly once; by a pattern, where others change it for reasons of their own. */
  readonly piece: string | RegExp;
  /** What stands in its place. Default: nothing. */
  readonly instead?: string;
  readonly test: TellingTest;
}

/** The test that tells. */
export interface TellingTest {
  /** From `test/`: `access/tokens.test.ts`. */
  readonly file: string;
  /** As the file has it, `%s` and `$name` included: `%s is refused`. */
  readonly title: string;
  /** The words that stand for the first `%s` or `$name`, where only this row of a table tells. */
  readonly row?: string;
  /** The words before the title, where only one of several groups tells: `on Neo4j`. */
  readonly under?: string;
  /** Titles of tests of the same file that must come before it. */
  readonly after?: readonly string[];
  /** Whether it needs a Neo4j; one is shared by all that do. Default: false. */
  readonly neo4j?: boolean;
}

/** What names the test to jest: all rows of a table, unless one is given. */
export function patternOf({ title, row, under }: Pick<TellingTest, 'title' | 'row' | 'under'>): string {
  const [first = '', ...rest] = title.split(/%[#sdifjop]|\$\w+(?:\.\w+)*/).map(escaped);
  const between = rest.map((part, index) => `${index === 0 && row !== undefined ? escaped(row) : '.*'}${part}`);
  return `${under === undefined ? '' : `${escaped(under)}.*`}${first}${between.join('')}$`;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
