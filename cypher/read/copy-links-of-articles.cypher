// The links that lead from articles, with all that they hold, for a backup.
/*
:params {keys: ['article:upi-2022-01-09']}
*/
UNWIND $keys AS key
MATCH (n:Article {id: key})-[r]->(other)
RETURN key,
       type(r) AS type,
       properties(r) AS properties,
       labels(other) AS labels,
       coalesce(other.id, other.key) AS target
ORDER BY key, type, target
