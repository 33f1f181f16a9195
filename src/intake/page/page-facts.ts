/** What a page says of its article: JSON-LD first, then meta tags, then the page's own title and language. */

import { canonicalUrl } from '../canonical-url.ts';
import { type ArticleFacts, knownFacts } from '../finding.ts';
import { findNewsArticles, type NewsArticle } from '../formats/news-article.ts';
import { toPlainLine } from '../normalize-text.ts';
import { toLanguage } from '../to-language.ts';
import { toMoment } from '../to-moment.ts';
import type { SlimPage } from './slim-page.ts';

export interface PageFacts {
  readonly facts: ArticleFacts;
  /** The text that its JSON-LD gives, often without paragraphs. */
  readonly body: string;
  /** The date as the page writes it. */
  readonly date?: string;
}

const names = {
  title: ['og:title', 'twitter:title', 'citation_title', 'dc.title', 'headline'],
  outlet: ['og:site_name', 'dc.publisher', 'citation_publisher', 'publisher', 'application-name'],
  author: ['author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author', 'sailthru.author', 'byl'],
  date: [
    ...[
      'article:published_time',
      'datepublished',
      'og:article:published_time',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
    ],
    ...[
      'citation_publication_date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'publish-date',
      'date',
    ],
  ],
} as const;

export function pageFacts(page: SlimPage, heading: string | undefined): PageFacts {
  const article = newsArticleOf(page.jsonLd);
  const meta = (keys: readonly string[]) => keys.map((key) => page.metas.get(key)).find((value) => value?.trim());
  const outlet = article?.facts.outlet ?? toPlainLine(meta(names.outlet));
  const date = article?.date ?? meta(names.date) ?? /<time\b[^>]*?datetime="([^"]+)"/.exec(page.body)?.[1];
  const author = toPlainLine(meta(names.author))?.replace(/^by\s+/i, '');
  const title = toPlainLine(meta(names.title)) ?? toPlainLine(heading) ?? toPlainLine(page.title);
  const facts = knownFacts({
    title: article?.facts.title ?? withoutOutlet(title, outlet),
    published: date === undefined ? undefined : toMoment(date),
    outlet,
    author: article?.facts.author ?? (author && /^https?:/.test(author) ? undefined : author),
    url: addressOf(page) ?? article?.facts.url,
    language:
      article?.facts.language ??
      toLanguage(page.language) ??
      toLanguage(page.metas.get('og:locale') ?? page.metas.get('content-language')),
  });
  return { facts, body: article?.body ?? '', ...(date !== undefined && { date }) };
}

function addressOf({ canonical, base, metas }: SlimPage): string | undefined {
  const ground = canonicalUrl(metas.get('og:url')) ?? canonicalUrl(base);
  return canonicalUrl(canonical, ground) ?? canonicalUrl(metas.get('og:url'));
}

/** The article of a page's JSON-LD: the one with the longest text, else the first. Scripts that are no JSON are passed over. */
function newsArticleOf(scripts: readonly string[]): NewsArticle | undefined {
  const documents = scripts.map((script) => {
    try {
      return JSON.parse(
        script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, ''),
      );
    } catch {
      return null;
    }
  });
  const articles = findNewsArticles(documents).map(({ article }) => article);
  return articles.toSorted((a, b) => b.body.length - a.body.length)[0];
}

/** `Rain in Almaty | The Example` → `Rain in Almaty`, where the outlet is known to be The Example. */
function withoutOutlet(title: string | undefined, outlet: string | undefined): string | undefined {
  const parts = title === undefined ? null : /^(.{8,})\s+[|–—·•-]\s+([^|–—·•]+)$/u.exec(title);
  if (!parts || outlet === undefined) return title;
  const [end, name] = [parts[2] ?? '', outlet].map((text) => text.toLowerCase().replace(/^the /, '').trim());
  return end === name ? parts[1] : title;
}
