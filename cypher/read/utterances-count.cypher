// How many utterances fit a filter.
/*
:params {speaker: null, outlet: null, outlets: null, reportsMin: 2, rivalled: null}
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
RETURN count(*) AS total
