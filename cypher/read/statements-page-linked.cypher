// Statements linked to each of some entities, whatever else is in them: said by (SAID), about (ABOUT), told to (TOLD) or passed on by (VIA) them: for each one page, in a total order.
/*
:params {anchors: [{id: 'organization:csto'}], link: 'ABOUT', orderBy: 'PUBLISHED', after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (:Entity {id: anchor.id})-[link:SAID|ABOUT|TOLD|VIA]-(s:Statement)
  WHERE type(link) = $link
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
