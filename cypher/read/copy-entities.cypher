// Entities with all that they hold, for a backup: one page in the order of their keys.
/*
:params {after: '', limit: 500}
*/
MATCH (n:Entity)
WHERE n.id > $after
RETURN n.id AS key,
       labels(n) AS labels,
       properties(n) AS properties
ORDER BY key
LIMIT toInteger($limit)
