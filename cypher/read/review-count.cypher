// How many doubtful statements nobody has confirmed or corrected yet.
/*
:params {article: null, doubtMin: 0.0}
*/
MATCH (s:Statement)-[:REPORTED_IN]->(a:Article)
WHERE s.doubt > 0 AND s.doubt >= $doubtMin AND s.review IS NULL
  AND ($article IS NULL OR a.id = $article)
RETURN count(s) AS total
