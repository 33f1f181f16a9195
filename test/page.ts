/** What a page in Markdown holds: blocks of code by language, commands with what they print, words of a command, links. */

/** The blocks of a language, in order. */
export function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, block = '']) => block);
}

/** The commands of `console` blocks, without `$ npx hearsay`, each with what it prints. */
export function commandsOf(page: string): [line: string, output: string][] {
  return blocksOf(page, 'console').flatMap((block): [string, string][] => {
    const [, line, output] = /^\$ npx hearsay (.*)\n([\s\S]*)$/.exec(block) ?? [];
    return line === undefined || output === undefined ? [] : [[line, output]];
  });
}

/** Questions in GraphQL that are followed by their answers. */
export function answeredQuestionsOf(page: string): [question: string, answer: string][] {
  return [...page.matchAll(/```graphql\n((?:(?!```)[\s\S])*)```\n\n```json\n([\s\S]*?)```/g)].map(
    ([, question = '', answer = '']) => [question, answer],
  );
}

/** `ask --speaker "Tokayev's office"` as the shell splits it. */
export function wordsOf(line: string): string[] {
  return (line.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
}

/** Where the page leads within the project, without anchors. */
export function linksOf(page: string): string[] {
  return [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = '']) => link);
}
