// Figures that fit a filter, in the order of their ids, one page.
/*
:params {measure: 'DEATHS', scope: null, speaker: null, article: null, outlet: null, ownVoice: null, after: null, keyDescending: false, idDescending: false, limit: 20}
*/
MATCH (f:Figure)
WHERE ($measure IS NULL OR f.measure = $measure)
  AND ($scope IS NULL OR toLower(f.scope) CONTAINS $scope)
OPTIONAL MATCH (f)<-[:ASSERTS]-(s:Statement)<-[:SAID]-(speaker:Entity)
OPTIONAL MATCH (s)-[:REPORTED_IN]->(reporting:Article)-[:PUBLISHED_BY]->(reportingOutlet:Entity)
OPTIONAL MATCH (f)<-[:ASSERTS]-(asserting:Article)-[:PUBLISHED_BY]->(assertingOutlet:Entity)
WITH f, s, speaker,
     coalesce(reporting.id, asserting.id) AS article,
     coalesce(reportingOutlet.id, assertingOutlet.id) AS outlet
WHERE ($speaker IS NULL OR coalesce(speaker.id, outlet) = $speaker)
  AND ($article IS NULL OR article = $article)
  AND ($outlet IS NULL OR outlet = $outlet)
  AND ($ownVoice IS NULL OR (s IS NULL) = $ownVoice)
  AND ($after IS NULL
    OR (f.measure = $after.key AND CASE WHEN $idDescending THEN f.id < $after.id ELSE f.id > $after.id END)
    OR CASE WHEN $keyDescending THEN f.measure < $after.key ELSE f.measure > $after.key END)
RETURN f.id AS id,
       f.measure AS key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
LIMIT toInteger($limit)
