// Who said it.
/*
:params {rows: [{statement: 'statement:example-2022-01-09-000010', entity: 'person:ada-example'}]}
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (speaker:Entity {id: row.entity})
CREATE (speaker)-[link:SAID]->(s)
SET link.at = row.at, link.said = row.said, link.day = row.day
