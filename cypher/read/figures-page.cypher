// Figures that fit a filter, in the order of their ids, one page.
/*
:params {measures: ['DEATHS'], scope: null, speakers: null, articles: null, outlets: null, ownVoice: null, after: null, descending: false, limit: 20}
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
  AND ($after IS NULL
    OR (f.measure = $after.key AND CASE WHEN $descending THEN f.id < $after.id ELSE f.id > $after.id END)
    OR CASE WHEN $descending THEN f.measure < $after.key ELSE f.measure > $after.key END)
RETURN f.id AS id,
       f.measure AS key
ORDER BY CASE WHEN $descending THEN key END DESC,
         CASE WHEN NOT $descending THEN key END,
         CASE WHEN $descending THEN id END DESC,
         id
LIMIT $limit
