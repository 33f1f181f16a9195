// The links that lead from utterances, with all that they hold, for a backup.
/*
:params {keys: ['utterance:example']}
*/
UNWIND $keys AS key
MATCH (n:Utterance {id: key})-[r]->(other)
RETURN key,
       type(r) AS type,
       properties(r) AS properties,
       labels(other) AS labels,
       coalesce(other.id, other.key) AS target
ORDER BY key, type, target
