// Figures that fit a filter, in the order of their ids, one page.
/*
:params {measure: 'DEATHS', scope: null, speaker: null, article: null, outlet: null, ownVoice: null, after: null, keyDescending: false, idDescending: false, limit: 20}
*/
MATCH (f:Figure)
WHERE ($measure IS NULL OR f.measure = $measure)
  AND ($scope IS NULL OR toLower(f.scope) CONTAINS $scope)
WITH f,
     [(s:Statement)-[:ASSERTS]->(f) | s][0] AS s,
     [(asserting:Article)-[:ASSERTS]->(f) | asserting][0] AS own
WITH f, s,
     coalesce(own, [(s)-[:REPORTED_IN]->(x:Article) | x][0]) AS a,
     [(x:Entity)-[:SAID]->(s) | x.id][0] AS speaker
WITH f, s, a, speaker, [(a)-[:PUBLISHED_BY]->(x:Entity) | x.id][0] AS outlet
WHERE ($speaker IS NULL OR speaker = $speaker)
  AND ($article IS NULL OR a.id = $article)
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
LIMIT $limit
