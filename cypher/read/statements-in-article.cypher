// The statements of one article by id, and who made each: people, or an extractor.
/*
:params {article: 'article:upi-2022-01-09'}
*/
MATCH (:Article {id: $article})<-[:REPORTED_IN]-(s:Statement)
RETURN s.id AS id,
       s.origin AS origin
ORDER BY id
