// The articles whose statements name entities.
/*
:params {ids: ['person:joe-biden']}
*/
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:SAID|ABOUT|TOLD|VIA]-(:Statement)-[:REPORTED_IN]->(a:Article)
RETURN DISTINCT id AS entity,
       a.id AS article
ORDER BY entity, article
