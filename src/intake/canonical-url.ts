/** The address of an article without what only tracks its readers. */

const tracking =
  /^(?:utm_\w*|at_(?:medium|campaign|link\w*|format|ptr\w*|bbc\w*)|(?:fb|g|dc|ms|tw|y|ttc|wbra|gbra)clid|mc_[ce]id|igsh(?:id)?|cmpid|cmp|ocid|ito|xtor|smid|smtyp|partner|guccounter|guce_\w*|_ga|_gl|_hs\w*|mkt_tok|wt\.\w+|s_cid|ns_\w+|traffic_source|ref_src|ref_url|__twitter_impression|sh|fbid_ad|vero_\w+|oly_\w+)$/i;

/** `https://News.example/a?utm_source=x&id=1#top` → `https://news.example/a?id=1`; undefined where it is no address of the web. */
export function canonicalUrl(written: unknown, base?: string): string | undefined {
  if (typeof written !== 'string' || written.trim() === '' || written.length > 4000) return undefined;
  const trimmed = written.trim();
  if (!URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.replace(/=.*$/s, '')));
  url.search = kept.length > 0 ? `?${kept.join('&')}` : '';
  return url.href;
}
