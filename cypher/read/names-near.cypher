// Names that begin alike or hold one of the words, for suggestions where a name is unknown.
/*
:params {start: 'bl', words: ['blinkin'], limit: 200}
*/
MATCH (n:Name)-[:NAMES]->(e:Entity)
WHERE n.key STARTS WITH $start
   OR any(word IN $words WHERE n.key CONTAINS word)
RETURN n.key AS key,
       e.id AS id,
       e.name AS name
ORDER BY key, id
LIMIT toInteger($limit)
