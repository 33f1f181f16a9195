// The statements of articles by id.
/*
:params {ids: ['article:upi-2022-01-09']}
*/
UNWIND $ids AS article
MATCH (:Article {id: article})<-[:REPORTED_IN]-(s:Statement)
RETURN s.id AS id
ORDER BY id
