// The hops of a chain: outlet to relay to speaker.
/*
:params {rows: [{quoter: 'organization:example-daily', quoted: 'person:ada-example', statement: 'statement:example-2022-01-09-000010', position: 1}]}
*/
UNWIND $rows AS row
MATCH (quoter:Entity {id: row.quoter})
MATCH (quoted:Entity {id: row.quoted})
CREATE (quoter)-[hop:QUOTED]->(quoted)
SET hop.statement = row.statement, hop.position = row.position
