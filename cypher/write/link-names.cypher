// Which entity a key can mean.
/*
:params {rows: [{key: 'ada example', entity: 'person:ada-example'}]}
*/
UNWIND $rows AS row
MATCH (n:Name {key: row.key})
MATCH (e:Entity {id: row.entity})
MERGE (n)-[:NAMES]->(e)
