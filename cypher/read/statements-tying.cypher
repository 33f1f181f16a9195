// Statements by id with everybody in them, as ties between entities are made of them, and the days of their article.
/*
:params {ids: ['statement:upi-2022-01-09-000341']}
*/
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)<-[:SAID]-(speaker:Entity)
MATCH (s)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
RETURN s.id AS id,
       a.publishedFirst AS day,
       a.publishedLast AS lastDay,
       speaker.id AS speaker,
       outlet.id AS outlet,
       [(s)-[:ABOUT]->(x:Entity) | x.id] AS about,
       [(s)-[:TOLD]->(x:Entity) | x.id] AS audience,
       [(s)-[link:VIA]->(x:Entity) | {position: link.position, entity: x.id}] AS relays
ORDER BY id
