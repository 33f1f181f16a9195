MATCH (e:Entity {id: $around})
CALL (e) {
  MATCH (e)-[:SAID|ABOUT|TOLD|VIA]-(s:Statement)-[:REPORTED_IN]->(a:Article)
  RETURN DISTINCT s, a
  ORDER BY a.publishedFirst DESC, s.id
  LIMIT 1000
}
CALL (s, a) {
  MATCH (s)<-[:SAID]-(x:Entity) MATCH (s)-[:ABOUT]->(y:Entity) RETURN 'SPOKE_ABOUT' AS kind, x, y
  UNION ALL
  MATCH (s)<-[:SAID]-(x:Entity) MATCH (s)-[:TOLD]->(y:Entity) RETURN 'TOLD' AS kind, x, y
  UNION ALL
  MATCH (a)-[:PUBLISHED_BY]->(x:Entity)-[hop:QUOTED {statement: s.id}]->(y:Entity) RETURN 'QUOTED' AS kind, x, y
}
WITH e, kind, x, y, count(DISTINCT s) AS weight
WITH e, collect({kind: kind, x: x, y: y, weight: weight}) AS links
CALL (e, links) {
  UNWIND links AS link
  WITH e, link
  WHERE link.x = e OR link.y = e
  WITH CASE WHEN link.x = e THEN link.y ELSE link.x END AS other, sum(link.weight) AS weight
  ORDER BY weight DESC, other.id
  LIMIT 199
  RETURN collect(other) AS near
}
WITH [e] + near AS drawn, links
RETURN {
  nodes: [node IN drawn | {id: node.id, label: node.name}],
  links: [link IN links WHERE link.x IN drawn AND link.y IN drawn | {source: link.x.id, target: link.y.id, kind: link.kind, weight: link.weight}]
} AS row
