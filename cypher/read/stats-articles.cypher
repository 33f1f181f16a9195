// What each article holds: statements, first-hand ones among them, entities that these link to.
/*
:params {}
*/
MATCH (a:Article)
OPTIONAL MATCH (a)<-[:REPORTED_IN]-(s:Statement)
OPTIONAL MATCH (s)-[:SAID|ABOUT|TOLD|VIA]-(e:Entity)
RETURN a.id AS article,
       count(DISTINCT s) AS statements,
       count(DISTINCT CASE WHEN s.depth = 0 THEN s.id END) AS firstHand,
       count(DISTINCT e) AS entities
ORDER BY article
