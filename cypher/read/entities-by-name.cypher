// Whom names can mean: every entity that goes by one of these keys.
/*
:params {keys: ['blinken', 'csto']}
*/
UNWIND $keys AS key
MATCH (n:Name {key: key})-[:NAMES]->(e:Entity)
RETURN key,
       e.id AS id,
       e.name AS name,
       e.description AS description
ORDER BY key, name, id
