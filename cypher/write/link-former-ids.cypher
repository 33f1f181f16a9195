// What former ids of entities mean now.
/*
:params {rows: [{id: 'person:example', now: 'country:kz'}]}
*/
UNWIND $rows AS row
MATCH (e:Entity {id: row.now})
CREATE (f:FormerId {id: row.id})
CREATE (f)-[:IS_NOW]->(e)
