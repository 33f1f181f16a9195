// Articles by the day they were published, one page, from the newest or the oldest on.
/*
:params {outlet: null, publishedFrom: '2022-01-09', publishedTo: null, text: null, days: ['0000-01-01', '9999-12-31'], after: null, keyDescending: true, idDescending: false, limit: 20}
*/
MATCH (a:Article)
USING INDEX a:Article(publishedFirst)
WHERE a.publishedFirst >= $days[0]
  AND a.publishedFirst <= $days[1]
MATCH (a)-[:PUBLISHED_BY]->(outlet:Entity)
WHERE ($outlet IS NULL OR outlet.id = $outlet)
  AND ($publishedFrom IS NULL OR a.publishedLast >= $publishedFrom)
  AND ($publishedTo IS NULL OR a.publishedFirst <= $publishedTo)
  AND ($text IS NULL OR toLower(a.title) CONTAINS $text)
  AND ($after IS NULL OR a.publishedFirst <> $after.key OR CASE WHEN $idDescending THEN a.id < $after.id ELSE a.id > $after.id END)
WITH a, a.publishedFirst AS key
ORDER BY key DESC,
         CASE WHEN $idDescending THEN a.id END DESC,
         a.id
LIMIT toInteger($limit)
RETURN a.id AS id,
       key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
