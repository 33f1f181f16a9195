// The articles of each of some outlets, one page for each, found on the outlet's shelf.
/*
:params {anchors: [{id: 'organization:upi', first: 176057676201984, last: 176057680396287, after: null}], outlet: null, publishedFrom: '2022-01-09', publishedTo: null, text: null, after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (a:Article)-[link:PUBLISHED_BY]->(outlet:Entity)
  USING INDEX link:PUBLISHED_BY(at)
  WHERE link.at >= anchor.first
    AND link.at <= anchor.last
    AND ($after IS NULL OR link.at <> anchor.after OR CASE WHEN $idDescending THEN a.id < $after.id ELSE a.id > $after.id END)
  WITH a, link.at AS at, outlet.id AS outlet, anchor
  WHERE outlet = anchor.id
    AND ($outlet IS NULL OR outlet = $outlet)
    AND ($publishedFrom IS NULL OR a.publishedLast >= $publishedFrom)
    AND ($publishedTo IS NULL OR a.publishedFirst <= $publishedTo)
    AND ($text IS NULL OR toLower(a.title) CONTAINS $text)
  WITH a, at
  ORDER BY at,
           CASE WHEN $idDescending THEN a.id END DESC,
           a.id
  LIMIT toInteger($limit)
  RETURN a.id AS id, a.publishedFirst AS key
}
RETURN index,
       id,
       key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
