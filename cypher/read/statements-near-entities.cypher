// The statements in which any of some entities stand, each with everybody in it: the newest of each entity, the newest first.
/*
:params {ids: ['organization:csto', 'organization:upi'], each: 20, limit: 100}
*/
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (:Entity {id: id})-[:SAID|ABOUT|TOLD|VIA]-(s:Statement)
    RETURN s
    UNION
    MATCH (:Entity {id: id})<-[:PUBLISHED_BY]-(:Article)<-[:REPORTED_IN]-(s:Statement)
    RETURN s
  }
  MATCH (s)-[:REPORTED_IN]->(a:Article)
  RETURN s, a.publishedFirst AS key
  ORDER BY key DESC, s.id
  LIMIT toInteger($each)
}
WITH s, max(key) AS key
ORDER BY key DESC, s.id
LIMIT toInteger($limit)
MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Entity)
MATCH (s)<-[:SAID]-(speaker:Entity)
RETURN s.id AS id,
       key AS day,
       speaker.id AS speaker,
       outlet.id AS outlet,
       [(s)-[:ABOUT]->(x:Entity) | x.id] AS about,
       [(s)-[:TOLD]->(x:Entity) | x.id] AS audience,
       [(s)-[link:VIA]->(x:Entity) | {position: link.position, entity: x.id}] AS relays
ORDER BY day DESC, id
