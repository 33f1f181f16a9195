/** A statement as a citation, to be pasted into a text. */

import { dayWords } from './days.ts';
import { depthWords } from './depth-words.ts';
import type { StatementCardFragment } from './statement-card.generated.ts';

/** `Antony Blinken: “…” In: “Russian troops …”, UPI, 9 January 2022 (first-hand). http://…` */
export function citation(statement: StatementCardFragment, link: string): string {
  const { speaker, quotes, gist, article, chain } = statement;
  const words = quotes.length > 0 ? quotes.map((quote) => `“${quote}”`).join(' … ') : `${gist} [paraphrase]`;
  const source = `“${article.title}”, ${article.outlet.name}, ${dayWords(article.published)}`;
  return `${speaker.name}: ${words} In: ${source} (${depthWords(chain)}). ${article.url ?? link}`;
}
