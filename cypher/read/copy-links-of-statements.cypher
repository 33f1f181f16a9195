// The links that lead from statements, with all that they hold, for a backup.
/*
:params {keys: ['statement:upi-2022-01-09-000341']}
*/
UNWIND $keys AS key
MATCH (n:Statement {id: key})-[r]->(other)
RETURN key,
       type(r) AS type,
       properties(r) AS properties,
       labels(other) AS labels,
       coalesce(other.id, other.key) AS target
ORDER BY key, type, target
