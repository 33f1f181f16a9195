// The ties that lead from some entities to others, counted in the statements that make them.
/*
:params {ids: ['organization:upi', 'person:kassym-jomart-tokayev', 'country:kz']}
*/
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity {id: id})-[hop:QUOTED]->(target:Entity)
  MATCH (s:Statement {id: hop.statement})-[:REPORTED_IN]->(a:Article)
  RETURN 'QUOTED' AS kind, target.id AS target, count(DISTINCT s) AS statements, min(a.publishedFirst) AS first, max(a.publishedLast) AS last
  UNION ALL
  MATCH (:Entity {id: id})-[:SAID]->(s:Statement)-[:ABOUT]->(target:Entity)
  RETURN 'SPOKE_ABOUT' AS kind, target.id AS target, count(DISTINCT s) AS statements, null AS first, null AS last
  UNION ALL
  MATCH (:Entity {id: id})-[:SAID]->(s:Statement)-[:TOLD]->(target:Entity)
  RETURN 'TOLD' AS kind, target.id AS target, count(DISTINCT s) AS statements, null AS first, null AS last
  UNION ALL
  MATCH (:Entity {id: id})<-[:ABOUT]-(s:Statement)-[:ABOUT]->(target:Entity)
  WHERE id < target.id
  RETURN 'MENTIONED_WITH' AS kind, target.id AS target, count(DISTINCT s) AS statements, null AS first, null AS last
}
RETURN id AS source, kind, target, statements, first, last
ORDER BY source, kind, target
