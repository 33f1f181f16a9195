// The links of statements by which pages of them are found, each with whose it is, the days it goes by, and the marks that it has.
/*
:params {ids: ['statement:upi-2022-01-09-000341']}
*/
UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[:SAID]-(speaker:Entity)
MATCH (s)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
MATCH (s)-[link:SAID|ABOUT|TOLD|VIA|REPORTED_IN]-(other)
RETURN id AS statement,
       type(link) AS type,
       coalesce(link.position, 0) AS position,
       CASE type(link) WHEN 'REPORTED_IN' THEN outlet.id ELSE other.id END AS entity,
       speaker.id AS speaker,
       a.publishedFirst AS published,
       coalesce(s.saidFirst, a.publishedFirst) AS spoken,
       link.at AS at,
       link.said AS said,
       link.between AS between,
       link.day AS day
ORDER BY statement, type, position
