// How many figures fit a filter.
/*
:params {measures: ['DEATHS'], scope: null, speakers: null, articles: null, outlets: null, ownVoice: null}
*/
MATCH (f:Figure)
WHERE ($measures IS NULL OR f.measure IN $measures)
  AND ($scope IS NULL OR toLower(f.scope) CONTAINS $scope)
WITH f,
     [(s:Statement)-[:ASSERTS]->(f) | s][0] AS s,
     [(asserting:Article)-[:ASSERTS]->(f) | asserting][0] AS own
WITH f, s,
     coalesce(own, [(s)-[:REPORTED_IN]->(x:Article) | x][0]) AS a,
     [(x:Entity)-[:SAID]->(s) | x.id][0] AS speaker
WITH f, s, a, speaker, [(a)-[:PUBLISHED_BY]->(x:Entity) | x.id][0] AS outlet
WHERE ($speakers IS NULL OR speaker IN $speakers)
  AND ($articles IS NULL OR a.id IN $articles)
  AND ($outlets IS NULL OR outlet IN $outlets)
  AND ($ownVoice IS NULL OR (s IS NULL) = $ownVoice)
RETURN count(*) AS total
