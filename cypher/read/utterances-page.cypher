// Utterances that fit a filter, the most widely reported first, one page.
/*
:params {speaker: null, outlet: null, outlets: null, reportsMin: null, rivalled: null, after: null, keyDescending: true, idDescending: false, limit: 20}
*/
MATCH (u:Utterance)
WHERE $reportsMin IS NULL OR u.reports >= $reportsMin
WITH u,
     [(u)<-[:REPORTS]-(:Statement)<-[:SAID]-(speaker:Entity) | speaker.id] AS speakers,
     [(u)<-[:REPORTS]-(:Statement)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Entity) | outlet.id] AS outlets,
     [(u)-[:RIVALS]->(v:Utterance) | v.id] + [(u)<-[:RIVALS]-(v:Utterance) | v.id] AS rivals,
     [(u)-[:RIVALS]->(:Utterance)<-[:REPORTS]-(:Statement)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Entity) | outlet.id]
       + [(u)<-[:RIVALS]-(:Utterance)<-[:REPORTS]-(:Statement)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Entity) | outlet.id] AS others
WHERE ($speaker IS NULL OR $speaker IN speakers)
  AND ($outlet IS NULL OR $outlet IN outlets)
  AND ($outlets IS NULL
    OR (size([id IN $outlets WHERE id IN outlets]) > 0 AND size([id IN $outlets WHERE id IN outlets OR id IN others]) > 1))
  AND ($rivalled IS NULL OR (size(rivals) > 0) = $rivalled)
  AND ($after IS NULL
    OR (u.reports = $after.key AND CASE WHEN $idDescending THEN u.id < $after.id ELSE u.id > $after.id END)
    OR CASE WHEN $keyDescending THEN u.reports < $after.key ELSE u.reports > $after.key END)
RETURN u.id AS id,
       u.reports AS key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
LIMIT toInteger($limit)
