// What it is about, in the record's order.
/*
:params {rows: [{statement: 'statement:example-2022-01-09-000010', entity: 'country:xa', position: 1}]}
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[link:ABOUT]->(e)
SET link.position = row.position, link.at = row.at, link.said = row.said, link.between = row.between
