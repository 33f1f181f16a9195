// How many pairs of who quoted whom fit a filter.
/*
:params {outlet: null, publishedFrom: null, publishedTo: null, depthMin: null, depthMax: null, speakerKind: null}
*/
MATCH (quoter:Entity)-[hop:QUOTED]->(quoted:Entity)
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
