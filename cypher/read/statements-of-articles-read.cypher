// The statements that were read in articles, those that were rejected, too.
/*
:params {ids: ['article:upi-2022-01-09']}
*/
UNWIND $ids AS article
CALL (article) {
  MATCH (:Article {id: article})<-[:REPORTED_IN]-(s:Statement)
  RETURN s.id AS id
  UNION
  MATCH (o:Original {article: article})
  RETURN o.id AS id
}
RETURN DISTINCT id
ORDER BY id
