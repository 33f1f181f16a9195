// What former ids of entities mean now.
/*
:params {ids: ['person:example']}
*/
UNWIND $ids AS id
MATCH (f:FormerId {id: id})-[:IS_NOW]->(e:Entity)
RETURN f.id AS id,
       e.id AS now
ORDER BY id
