// Who quoted whom: each pair once with its count, the most frequent first, one page.
/*
:params {quoters: null, quoteds: ['organization:kazakh-health-ministry'], outlets: null, publishedFrom: null, publishedTo: null, depthMin: null, depthMax: null, after: null, descending: true, limit: 20}
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
WITH quoter, quoted, count, firstPublished, lastPublished, quoter + '|' + quoted AS id
WHERE $after IS NULL
   OR (count = $after.key AND CASE WHEN $descending THEN id > $after.id ELSE id < $after.id END)
   OR CASE WHEN $descending THEN count < $after.key ELSE count > $after.key END
RETURN id,
       count AS key,
       quoter,
       quoted,
       count,
       firstPublished,
       lastPublished
ORDER BY CASE WHEN $descending THEN key END DESC,
         CASE WHEN NOT $descending THEN key END,
         CASE WHEN NOT $descending THEN id END DESC,
         id
LIMIT $limit
