/**
 * English words that say nothing of what a sentence claims: articles, prepositions, pronouns, forms of "be", "have" and "do".
 *
 * Lists of stop words leave out modals and negations as well ("should", "will", "not"). Here they stay: "the alliance will send
 * troops" and "the alliance should send troops" are two claims.
 */
const articlesAndParticles =
  'a an the and or but so as than that this these those there then also too very just only own such';
const prepositions =
  'of to in on at by for from with about into onto over under between through during after before since until up down out off around';
const pronouns =
  'i me my we us our you your he him his she her it its they them their who whom whose which what when where how why';
const auxiliaries = 'be am is are was were been being have has had having do does did doing';

export const functionWords: ReadonlySet<string> = new Set(
  [articlesAndParticles, prepositions, pronouns, auxiliaries].flatMap((words) => words.split(' ')),
);

/** Words that turn a claim around; two sentences of which only one holds such a word are not the same claim. */
export const negations: ReadonlySet<string> = new Set(
  'no not never none nobody nothing neither nor without cannot cant dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt couldnt hasnt havent hadnt'.split(
    ' ',
  ),
);
