// Statements of a speaker about an entity, for each of some such pairs one page, in a total order.
/*
:params {anchors: [{speaker: 'person:antony-blinken', about: 'country:ru'}], orderBy: 'PUBLISHED', after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (:Entity {id: anchor.speaker})-[:SAID]->(s:Statement)-[:ABOUT]->(:Entity {id: anchor.about})
  MATCH (s)-[:REPORTED_IN]->(a:Article)
  WITH DISTINCT s,
       CASE $orderBy WHEN 'SAID_ON' THEN coalesce(s.saidFirst, a.publishedFirst) ELSE a.publishedFirst END AS key
  WHERE $after IS NULL
     OR (key = $after.key AND CASE WHEN $idDescending THEN s.id < $after.id ELSE s.id > $after.id END)
     OR CASE WHEN $keyDescending THEN key < $after.key ELSE key > $after.key END
  RETURN s.id AS id,
         key
  ORDER BY CASE WHEN $keyDescending THEN key END DESC,
           CASE WHEN NOT $keyDescending THEN key END,
           CASE WHEN $idDescending THEN id END DESC,
           id
  LIMIT toInteger($limit)
}
RETURN index,
       id,
       key
