/** What readers ask while it goes on, and what a writer does: an article comes, is corrected, the correction undone, and it goes again. */

export type Question = readonly [query: string, variables: object];
/** Asks, and gives the data of the answer. */
export type Ask = (query: string, variables: object) => Promise<unknown>;

export const questions: readonly [Question, ...Question[]] = [
  [
    'query Said($who: String) { statements(first: 20, where: { speaker: $who }) { totalCount nodes { gist depth chain { role entity { name } } about { name } anchors { part exact } article { title } } } }',
    { who: 'Tokayev' },
  ],
  [
    '{ whoQuotedWhom(first: 10) { nodes { quoter { name } quoted { name } count statements(first: 2) { nodes { gist } } } } }',
    {},
  ],
  [
    'query Find($words: String!) { search(query: $words, first: 10) { totalCount nodes { __typename } } }',
    { words: 'troops' },
  ],
  ['{ disputes { nodes { id summary } } }', {}],
  [
    '{ statements(first: 50, orderBy: { field: SAID_ON, direction: ASC }) { nodes { id saidOn } pageInfo { endCursor } } }',
    {},
  ],
  ['{ entities(first: 50) { nodes { id name } } stats { statements articles entities } }', {}],
];

const add = `mutation Add($article: ArticleInput!) {
  articleImport(input: { article: $article }) { article { id statements(first: 1) { nodes { id } } } userErrors { message } }
}`;
const correct = `mutation Correct($id: ID!) {
  statementCorrect(input: { id: $id, gist: "The water will rise again soon." }) { change { id } userErrors { message } }
}`;
const undo = 'mutation Undo($id: ID!) { changeUndo(input: { id: $id }) { userErrors { message } } }';
const remove =
  'mutation Remove($id: ID!) { articleDelete(input: { id: $id, forGood: true }) { userErrors { message } } }';

interface Told {
  readonly userErrors: readonly { readonly message: string }[];
}

interface Added extends Told {
  readonly article: {
    readonly id: string;
    readonly statements: { readonly nodes: readonly { readonly id: string }[] };
  };
}

/** Leaves the graph as it was, but for the log of changes and whom the article named. @throws where something is not done */
export async function writeOnce(ask: Ask, number: number): Promise<void> {
  const article = {
    ...{ title: `Harbour closed, day ${number}`, outlet: 'Harbour Post', published: '2022-01-12' },
    content: `The port of Kaja stays closed, Mayor Lena Orav said on day ${number}.\n\n“The water will rise again,” she told reporters.\n\nRIA reported the Estonian Port Ministry as saying that ${number + 2} boats had been damaged.`,
  };
  const { articleImport } = (await ask(add, { article })) as { articleImport: Added };
  expectDone(articleImport);
  const [statement] = articleImport.article.statements.nodes;
  const { statementCorrect } = (await ask(correct, { id: statement?.id })) as {
    statementCorrect: Told & { change: { id: string } };
  };
  expectDone(statementCorrect);
  expectDone(((await ask(undo, { id: statementCorrect.change.id })) as { changeUndo: Told }).changeUndo);
  expectDone(((await ask(remove, { id: articleImport.article.id })) as { articleDelete: Told }).articleDelete);
}

function expectDone({ userErrors }: Told): void {
  if (userErrors.length > 0) throw new Error(userErrors.map(({ message }) => message).join('; '));
}
