// Entities that share a key of their names, or that are called by the initials of another, by few enough for it to tell.
/*
:params {most: 30}
*/
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.joined IS NOT NULL
WITH n.joined AS key, collect(DISTINCT e.id) AS ids
WHERE size(ids) > 1 AND size(ids) <= $most
RETURN key, ids ORDER BY key
UNION ALL
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.sound IS NOT NULL
WITH n.sound AS key, collect(DISTINCT e.id) AS ids
WHERE size(ids) > 1 AND size(ids) <= $most
RETURN key, ids ORDER BY key
UNION ALL
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.surname IS NOT NULL
WITH n.surname AS key, collect(DISTINCT e.id) AS ids
WHERE size(ids) > 1 AND size(ids) <= $most
RETURN key, ids ORDER BY key
UNION ALL
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.body IS NOT NULL
WITH n.body AS key, collect(DISTINCT e.id) AS ids
WHERE size(ids) > 1 AND size(ids) <= $most
RETURN key, ids ORDER BY key
UNION ALL
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.initials IS NOT NULL
WITH n.initials AS key, collect(DISTINCT e.id) AS whole
MATCH (:Name {joined: key})-[:NAMES]->(short:Entity)
WITH key, whole, collect(DISTINCT short.id) AS shorts
RETURN key, whole + shorts AS ids ORDER BY key
