// All statements, one page of them, from the newest or the oldest article on.
/*
:params {days: ['0000-01-01', '9999-12-31'], orderBy: 'PUBLISHED', after: null, keyDescending: true, idDescending: false, limit: 20}
*/
MATCH (a:Article)<-[:REPORTED_IN]-(s:Statement)
USING INDEX a:Article(publishedFirst)
WHERE a.publishedFirst >= $days[0]
  AND a.publishedFirst <= $days[1]
WITH s, a
WHERE $after IS NULL
   OR a.publishedFirst <> $after.key
   OR CASE WHEN $idDescending THEN s.id < $after.id ELSE s.id > $after.id END
WITH s, a.publishedFirst AS key
ORDER BY key DESC,
         CASE WHEN $idDescending THEN s.id END DESC,
         s.id
LIMIT toInteger($limit)
RETURN s.id AS id,
       key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
