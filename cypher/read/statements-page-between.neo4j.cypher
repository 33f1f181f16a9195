// Statements of a speaker about an entity, for each of some such pairs one page, found on the pair's shelf.
/*
:params {anchors: [{speaker: 'person:antony-blinken', about: 'country:ru', first: 2727960104665088, last: 2727960108859391, after: null}], orderBy: 'PUBLISHED', after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (s:Statement)-[link:ABOUT]->(e:Entity)
  USING INDEX link:ABOUT(between)
  WHERE link.between >= anchor.first
    AND link.between <= anchor.last
    AND ($after IS NULL OR link.between <> anchor.after OR CASE WHEN $idDescending THEN s.id < $after.id ELSE s.id > $after.id END)
  WITH s, link, e, anchor
  WHERE e.id = anchor.about
  MATCH (s)<-[:SAID]-(speaker:Entity)
  WITH s, link, speaker, anchor
  WHERE speaker.id = anchor.speaker
  WITH s, link.between AS at
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
