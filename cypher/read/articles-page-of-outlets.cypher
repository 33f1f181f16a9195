// The articles of each of some outlets, one page for each.
/*
:params {anchors: [{id: 'organization:upi'}], outlet: null, publishedFrom: '2022-01-09', publishedTo: null, text: null, after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (outlet:Entity {id: anchor.id})<-[:PUBLISHED_BY]-(a:Article)
  WHERE ($outlet IS NULL OR outlet.id = $outlet)
    AND ($publishedFrom IS NULL OR a.publishedLast >= $publishedFrom)
    AND ($publishedTo IS NULL OR a.publishedFirst <= $publishedTo)
    AND ($text IS NULL OR toLower(a.title) CONTAINS $text)
    AND ($after IS NULL
      OR (a.publishedFirst = $after.key AND CASE WHEN $idDescending THEN a.id < $after.id ELSE a.id > $after.id END)
      OR CASE WHEN $keyDescending THEN a.publishedFirst < $after.key ELSE a.publishedFirst > $after.key END)
  RETURN a.id AS id,
         a.publishedFirst AS key
  ORDER BY CASE WHEN $keyDescending THEN key END DESC,
           CASE WHEN NOT $keyDescending THEN key END,
           CASE WHEN $idDescending THEN id END DESC,
           id
  LIMIT toInteger($limit)
}
RETURN index,
       id,
       key
