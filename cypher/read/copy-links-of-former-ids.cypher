// The links that lead from former ids, with all that they hold, for a backup.
/*
:params {keys: ['person:example']}
*/
UNWIND $keys AS key
MATCH (n:FormerId {id: key})-[r]->(other)
RETURN key,
       type(r) AS type,
       properties(r) AS properties,
       labels(other) AS labels,
       coalesce(other.id, other.key) AS target
ORDER BY key, type, target
