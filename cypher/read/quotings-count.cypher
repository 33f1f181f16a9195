// How many pairs of who quoted whom fit a filter.
/*
:params {quoters: null, quoteds: ['organization:kazakh-health-ministry'], outlets: null, publishedFrom: null, publishedTo: null, depthMin: null, depthMax: null}
*/
MATCH (quoter:Entity)-[hop:QUOTED]->(quoted:Entity)
WHERE ($quoters IS NULL OR quoter.id IN $quoters)
  AND ($quoteds IS NULL OR quoted.id IN $quoteds)
MATCH (s:Statement {id: hop.statement})-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
WHERE ($outlets IS NULL OR outlet.id IN $outlets)
  AND ($publishedFrom IS NULL OR a.publishedLast >= $publishedFrom)
  AND ($publishedTo IS NULL OR a.publishedFirst <= $publishedTo)
  AND ($depthMin IS NULL OR s.depth >= $depthMin)
  AND ($depthMax IS NULL OR s.depth <= $depthMax)
WITH quoter.id AS quoter, quoted.id AS quoted,
     count(DISTINCT s) AS count, min(a.publishedFirst) AS firstPublished, max(a.publishedLast) AS lastPublished
RETURN count(*) AS total
