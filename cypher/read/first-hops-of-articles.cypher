// The first hop of every chain of some articles: the outlet now, and whom it quotes.
/*
:params {ids: ['article:upi-2022-01-09']}
*/
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:PUBLISHED_BY]->(outlet:Entity)
MATCH (a)<-[:REPORTED_IN]-(s:Statement)<-[:SAID]-(speaker:Entity)
RETURN s.id AS statement,
       outlet.id AS quoter,
       coalesce([(s)-[via:VIA]->(relay:Entity) WHERE via.position = 1 | relay.id][0], speaker.id) AS quoted,
       1 AS position
ORDER BY statement
