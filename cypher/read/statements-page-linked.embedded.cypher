// Statements linked to each of some entities, whatever else is in them: said by (SAID), about (ABOUT), told to (TOLD) or passed on by (VIA) them: for each one page, found by the marks of the links alone.
/*
:params {anchors: [{id: 'organization:csto', first: 3116073226338304, last: 3116073230532607, after: null}], link: 'ABOUT', orderBy: 'PUBLISHED', after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (:Entity {id: anchor.id})<-[link:ABOUT]-(s:Statement)
  WHERE link.at >= anchor.first
    AND link.at <= anchor.last
    AND ($after IS NULL OR link.at <> anchor.after OR CASE WHEN $idDescending THEN s.id < $after.id ELSE s.id > $after.id END)
  WITH s, link.at AS at
  ORDER BY at,
           CASE WHEN $idDescending THEN s.id END DESC,
           s.id
  LIMIT toInteger($limit)
  MATCH (s)-[:REPORTED_IN]->(a:Article)
  RETURN s.id AS id, a.publishedFirst AS key
}
RETURN index,
       id,
       key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
