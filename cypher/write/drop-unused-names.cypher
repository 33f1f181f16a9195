// Keys that no longer mean anybody.
/*
:params {keys: ['ada']}
*/
UNWIND $keys AS key
MATCH (n:Name {key: key})
WHERE NOT (n)-[:NAMES]->()
DELETE n
