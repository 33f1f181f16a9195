// Whom each of some entities quoted: how many pairs for each.
/*
:params {anchors: [{quoter: 'organization:ria', quoted: null}], outlet: null, publishedFrom: null, publishedTo: null, depthMin: null, depthMax: null, speakerKind: null}
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
  WITH quoter.id AS quoter, quoted.id AS quoted,
       count(DISTINCT s) AS count, min(a.publishedFirst) AS firstPublished, max(a.publishedLast) AS lastPublished
  RETURN count(*) AS total
}
RETURN index,
       total
