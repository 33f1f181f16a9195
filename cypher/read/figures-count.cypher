// How many figures fit a filter.
/*
:params {measure: 'DEATHS', scope: null, speaker: null, article: null, outlet: null, ownVoice: null}
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
RETURN count(*) AS total
