// All statements, one page of them, from the newest or the oldest article on: those of the first week with articles, where they are enough.
/*
:params {days: ['0000-01-01', '9999-12-31'], orderBy: 'PUBLISHED', after: null, keyDescending: true, idDescending: false, limit: 20}
*/
CALL {
  MATCH (a:Article)
  WHERE a.publishedFirst >= $days[0]
    AND a.publishedFirst <= $days[1]
  WITH DISTINCT a.publishedFirst AS day
  ORDER BY CASE WHEN NOT $keyDescending THEN day END, day DESC
  LIMIT 7
  RETURN min(day) AS first, max(day) AS last
}
CALL (first, last) {
  MATCH (a:Article)
  WHERE a.publishedFirst >= first
    AND a.publishedFirst <= last
  MATCH (a)<-[:REPORTED_IN]-(s:Statement)
  WHERE $after IS NULL OR a.publishedFirst <> $after.key OR CASE WHEN $idDescending THEN s.id < $after.id ELSE s.id > $after.id END
  RETURN count(s) AS near
}
WITH CASE WHEN near >= $limit THEN first ELSE $days[0] END AS first,
     CASE WHEN near >= $limit THEN last ELSE $days[1] END AS last
MATCH (a:Article)
WHERE a.publishedFirst >= first
  AND a.publishedFirst <= last
MATCH (a)<-[:REPORTED_IN]-(s:Statement)
WHERE $after IS NULL OR a.publishedFirst <> $after.key OR CASE WHEN $idDescending THEN s.id < $after.id ELSE s.id > $after.id END
RETURN s.id AS id,
       a.publishedFirst AS key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
LIMIT toInteger($limit)
