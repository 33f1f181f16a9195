/** What stands on a page beside its article: comments, boxes of links, newsletters, advertisements, banners, bars for sharing. */

import type { PageDocument, PageElement, PageNode } from './page-element.ts';
import { walk } from './walk.ts';

/** Words in the names of classes, ids and test ids that say what an element is for. */
const noise = new RegExp(
  `(?:^|[\\s_-])(?:${[
    ...['comments?', 'commenting', 'commentlist', 'disqus\\w*', 'respond', 'replies', 'livefyre', 'coral'],
    ...['social\\w*', 'shar(?:e|es|ing|er|ethis)', 'sharedaddy', 'addthis\\w*', 'addtoany\\w*', 'follow-?us', 'sns'],
    ...[
      'related\\w*',
      'recirc\\w*',
      'recommend(?:ed|ations?)',
      'more-?(?:on|from|stories|news|articles)',
      'read-?(?:more|next|also)',
    ],
    ...[
      'also-?read',
      'see-?also',
      'up-?next',
      'trending',
      'most-?(?:read|popular|viewed)',
      'popular\\w*',
      'onward',
      'teasers?',
      'outbrain',
    ],
    ...[
      'taboola\\w*',
      'newsletters?',
      'subscri(?:be|ption)s?',
      'sign-?up',
      'promos?',
      'promotions?',
      'donat(?:e|ions?)',
      'support-us',
    ],
    ...[
      'membership',
      'paywall',
      'ads?',
      'ad-?(?:slot|unit|box|container|wrapper|break|label)',
      'advert\\w*',
      'dfp',
      'sponsor\\w*',
      'mpu',
    ],
    ...[
      'cookies?',
      'cookie-?\\w*',
      'consent',
      'gdpr',
      'breadcrumbs?',
      'side-?bar',
      'pagination',
      'pager',
      'page-?(?:nav|links|numbers)',
    ],
    ...[
      'modal',
      'popup',
      'overlay',
      'toolbar',
      'nav',
      'navbar',
      'navigation',
      'skip-?link',
      'masthead',
      'site-?(?:header|footer)',
    ],
    ...[
      'footer',
      'author-?(?:bio|box|card|info)',
      'about-?(?:the-)?author',
      'bylines?',
      'post-?meta',
      'entry-?meta',
      'article-?meta',
    ],
    ...[
      'timestamps?',
      'credits?',
      '(?:photo|image)-?credits?',
      'copyright',
      'tags?',
      'tag-?(?:list|cloud)',
      'topics?',
      'poll',
      'quiz',
    ],
    ...[
      'visually-?hidden',
      'sr-?only',
      'screen-?reader(?:-text)?',
      'hidden',
      'noprint',
      'no-print',
      'print-?only',
      'video-?player',
      'audio-?player',
    ],
    ...[
      'gallery',
      'slideshow',
      'carousel',
      'tooltip',
      'pull-?quote',
      'feedback',
      'report-?error',
      'jump-?links?',
      'table-of-contents',
      'toc',
    ],
  ].join('|')})(?=$|[\\s_-])`,
  'i',
);

/** Comments are longer than their article at times; everything else that holds half of a page's text is not beside it. */
const readers = /(?:^|[\s_-])(?:comments?|commentlist|disqus\w*|respond|replies|livefyre|coral)(?=$|[\s_-])/i;
const roles = new Set([
  'navigation',
  'complementary',
  'banner',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'toolbar',
]);
const main = 'h1, main, [role=main], [itemprop~=articleBody]';

/** Takes the noise out of a document, from the outermost inwards. */
export function stripNoise(document: PageDocument): void {
  const survey = surveyOf(document.body);
  const gone = new Set<PageElement>();
  for (const element of [...document.body.querySelectorAll('*')]) {
    if (element.parentElement && gone.has(element.parentElement)) gone.add(element);
    else if (isNoise(element) && !holdsArticle(element, survey)) {
      gone.add(element);
      element.remove();
    }
  }
}

/** What each element holds, found in one way through the page: nested elements would have it counted over and over. */
interface Survey {
  readonly whole: number;
  readonly lengths: ReadonlyMap<PageNode, number>;
  readonly holdMain: ReadonlySet<PageNode>;
  readonly holdArticle: ReadonlySet<PageNode>;
}

function surveyOf(body: PageElement): Survey {
  const lengths = new Map<PageNode, number>();
  let length = 0;
  const read = (node: PageNode): void => {
    if (node.nodeType === 3) length += node.nodeValue?.length ?? 0;
    lengths.set(node, -length);
  };
  walk(body, read, (node) => lengths.set(node, length + (lengths.get(node) ?? 0)));
  const articles = [...body.querySelectorAll('article')].filter((article) => !readers.test(namesOf(article)));
  return { whole: length, lengths, holdMain: holdersOf(body.querySelectorAll(main)), holdArticle: holdersOf(articles) };
}

/** All that stand around some elements. */
function holdersOf(elements: Iterable<PageElement>): Set<PageNode> {
  const holders = new Set<PageNode>();
  for (const { parentNode } of elements)
    for (let node = parentNode; node && !holders.has(node); node = node.parentNode) holders.add(node);
  return holders;
}

function isNoise(element: PageElement): boolean {
  const name = element.localName;
  if (name === 'h1' || name === 'main') return false;
  if (name === 'aside' || name === 'form') return true;
  if (name === 'footer') return element.closest('blockquote') === null;
  if (name === 'header') return element.closest('article, main, [role=main]') === null;
  if (isHidden(element) || roles.has(element.getAttribute('role') ?? '')) return true;
  return noise.test(namesOf(element));
}

/** `hidden`, but not `until-found`; `aria-hidden` alone often stands on what is seen. */
function isHidden(element: PageElement): boolean {
  const hidden = element.getAttribute('hidden');
  return (
    (hidden !== null && hidden !== 'until-found') ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}

/** The names that a page gives an element, with words in camelCase parted: `relatedLinks` → `related-Links`; `amp-ad` is one. */
function namesOf(element: PageElement): string {
  const names = ['class', 'id', 'data-testid', 'data-component'].map((key) => element.getAttribute(key) ?? '');
  return [...names, element.localName.includes('-') ? element.localName : '']
    .join(' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2');
}

function holdsArticle(element: PageElement, { whole, lengths, holdMain, holdArticle }: Survey): boolean {
  if (holdMain.has(element)) return true;
  return readers.test(namesOf(element)) ? holdArticle.has(element) : (lengths.get(element) ?? 0) > whole / 2;
}
