// Statements that nobody has confirmed or corrected yet, the most doubtful first, one page.
/*
:params {article: null, doubtMin: 0.0, after: null, keyDescending: true, idDescending: false, limit: 20}
*/
MATCH (s:Statement)
WHERE s.doubt > 0 AND s.doubt >= $doubtMin AND s.review IS NULL
  AND ($after IS NULL
    OR (s.doubt = $after.key AND CASE WHEN $idDescending THEN s.id < $after.id ELSE s.id > $after.id END)
    OR CASE WHEN $keyDescending THEN s.doubt < $after.key ELSE s.doubt > $after.key END)
MATCH (s)-[:REPORTED_IN]->(a:Article)
WHERE $article IS NULL OR a.id = $article
RETURN s.id AS id,
       s.doubt AS key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
LIMIT toInteger($limit)
