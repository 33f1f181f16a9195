// Figures that fit a filter, in the order of what they measure and of their ids, one page, either way.
/*
:params {measure: 'DEATHS', scope: null, speaker: null, article: null, outlet: null, ownVoice: null, after: null, keyDescending: false, idDescending: false, limit: 20}
*/
UNWIND CASE WHEN $keyDescending THEN [] ELSE [1] END AS forward
CALL (forward) {
  MATCH (f:Figure)
  USING INDEX f:Figure(measure, id)
  WHERE f.measure >= coalesce($after.key, $measure, '')
    AND f.measure <= coalesce($measure, '\U0010FFFF')
    AND f.id > ''
    AND ($after IS NULL OR f.measure <> $after.key OR f.id > $after.id)
    AND ($scope IS NULL OR toLower(f.scope) CONTAINS $scope)
  OPTIONAL MATCH (f)<-[:ASSERTS]-(s:Statement)<-[:SAID]-(speaker:Entity)
  OPTIONAL MATCH (s)-[:REPORTED_IN]->(reporting:Article)-[:PUBLISHED_BY]->(reportingOutlet:Entity)
  OPTIONAL MATCH (f)<-[:ASSERTS]-(asserting:Article)-[:PUBLISHED_BY]->(assertingOutlet:Entity)
  WITH f, s, coalesce(reporting.id, asserting.id) AS article, coalesce(reportingOutlet.id, assertingOutlet.id) AS outlet, speaker
  WHERE ($speaker IS NULL OR coalesce(speaker.id, outlet) = $speaker)
    AND ($article IS NULL OR article = $article)
    AND ($outlet IS NULL OR outlet = $outlet)
    AND ($ownVoice IS NULL OR (s IS NULL) = $ownVoice)
  WITH f.id AS id, f.measure AS key
  ORDER BY key, id
  LIMIT toInteger($limit)
  RETURN id, key
}
RETURN id, key
UNION ALL
UNWIND CASE WHEN $keyDescending THEN [1] ELSE [] END AS back
CALL (back) {
  MATCH (f:Figure)
  USING INDEX f:Figure(measure, id)
  WHERE f.measure <= coalesce($after.key, $measure, '\U0010FFFF')
    AND f.measure >= coalesce($measure, '')
    AND f.id > ''
    AND ($after IS NULL OR f.measure <> $after.key OR f.id < $after.id)
    AND ($scope IS NULL OR toLower(f.scope) CONTAINS $scope)
  OPTIONAL MATCH (f)<-[:ASSERTS]-(s:Statement)<-[:SAID]-(speaker:Entity)
  OPTIONAL MATCH (s)-[:REPORTED_IN]->(reporting:Article)-[:PUBLISHED_BY]->(reportingOutlet:Entity)
  OPTIONAL MATCH (f)<-[:ASSERTS]-(asserting:Article)-[:PUBLISHED_BY]->(assertingOutlet:Entity)
  WITH f, s, coalesce(reporting.id, asserting.id) AS article, coalesce(reportingOutlet.id, assertingOutlet.id) AS outlet, speaker
  WHERE ($speaker IS NULL OR coalesce(speaker.id, outlet) = $speaker)
    AND ($article IS NULL OR article = $article)
    AND ($outlet IS NULL OR outlet = $outlet)
    AND ($ownVoice IS NULL OR (s IS NULL) = $ownVoice)
  WITH f.id AS id, f.measure AS key
  ORDER BY key DESC, id DESC
  LIMIT toInteger($limit)
  RETURN id, key
}
RETURN id, key
