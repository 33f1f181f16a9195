// The statements behind each of some links between entities, the newest first.
/*
:params {links: [{kind: 'SPOKE_ABOUT', source: 'person:antony-blinken', target: 'country:ru'}, {kind: 'QUOTED', source: 'organization:ria', target: 'organization:kazakh-president-office'}]}
*/
UNWIND range(0, size($links) - 1) AS index
CALL (index) {
  WITH index, $links[index] AS link
  WHERE link.kind = 'QUOTED'
  MATCH (:Entity {id: link.source})-[hop:QUOTED]->(:Entity {id: link.target})
  MATCH (s:Statement {id: hop.statement})
  RETURN s
  UNION
  WITH index, $links[index] AS link
  WHERE link.kind = 'SPOKE_ABOUT'
  MATCH (:Entity {id: link.source})-[:SAID]->(s:Statement)-[:ABOUT]->(:Entity {id: link.target})
  RETURN s
  UNION
  WITH index, $links[index] AS link
  WHERE link.kind = 'TOLD'
  MATCH (:Entity {id: link.source})-[:SAID]->(s:Statement)-[:TOLD]->(:Entity {id: link.target})
  RETURN s
  UNION
  WITH index, $links[index] AS link
  WHERE link.kind = 'MENTIONED_WITH'
  MATCH (:Entity {id: link.source})<-[:ABOUT]-(s:Statement)-[:ABOUT]->(:Entity {id: link.target})
  RETURN s
}
MATCH (s)-[:REPORTED_IN]->(a:Article)
RETURN index,
       s.id AS id,
       a.publishedFirst AS day
ORDER BY index, day DESC, id
