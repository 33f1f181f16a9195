// The statements of articles by id.
/*
:params {ids: ['article:upi-2022-01-09']}
*/
UNWIND $ids AS article
MATCH (s:Statement)-[:REPORTED_IN]->(:Article {id: article})
RETURN s.id AS id
ORDER BY id
