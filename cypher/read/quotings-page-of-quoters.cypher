// Whom each of some entities quoted: for each one page of pairs, the most frequent first.
/*
:params {anchors: [{quoter: 'organization:ria', quoted: null}], outlet: null, publishedFrom: null, publishedTo: null, depthMin: null, depthMax: null, speakerKind: null, after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (quoter:Entity {id: anchor.quoter})-[hop:QUOTED]->(quoted:Entity)
  WHERE anchor.quoted IS NULL OR quoted.id = anchor.quoted
  MATCH (s:Statement {id: hop.statement})-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
  MATCH (s)<-[:SAID]-(speaker:Entity)
  WITH quoter, quoted, s, a, outlet, speaker
  WHERE ($outlet IS NULL OR outlet.id = $outlet)
    AND ($publishedFrom IS NULL OR a.publishedLast >= $publishedFrom)
    AND ($publishedTo IS NULL OR a.publishedFirst <= $publishedTo)
    AND ($depthMin IS NULL OR s.depth >= $depthMin)
    AND ($depthMax IS NULL OR s.depth <= $depthMax)
    AND ($speakerKind IS NULL OR any(label IN labels(speaker) WHERE label = $speakerKind))
  WITH quoter.id AS quoter, quoter.name AS quoterName, quoted.id AS quoted, quoted.name AS quotedName,
       count(DISTINCT s) AS count, min(a.publishedFirst) AS firstPublished, max(a.publishedLast) AS lastPublished
  WITH quoter, quoterName, quoted, quotedName, count, firstPublished, lastPublished, quoter + '|' + quoted AS id
  WHERE $after IS NULL
     OR (count = $after.key AND CASE WHEN $idDescending THEN id < $after.id ELSE id > $after.id END)
     OR CASE WHEN $keyDescending THEN count < $after.key ELSE count > $after.key END
  RETURN id,
         count AS key,
         quoter,
         quoterName,
         quoted,
         quotedName,
         count,
         firstPublished,
         lastPublished
  ORDER BY CASE WHEN $keyDescending THEN key END DESC,
           CASE WHEN NOT $keyDescending THEN key END,
           CASE WHEN $idDescending THEN id END DESC,
           id
  LIMIT toInteger($limit)
}
RETURN index,
       id,
       key,
       quoter,
       quoterName,
       quoted,
       quotedName,
       count,
       firstPublished,
       lastPublished
