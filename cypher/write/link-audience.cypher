// Who was told.
/*
:params {rows: [{statement: 'statement:example-2022-01-09-000010', entity: 'group:reporters', position: 1}]}
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[link:TOLD]->(e)
SET link.position = row.position, link.at = row.at, link.said = row.said
