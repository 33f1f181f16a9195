// Adds to how often two entities are spoken about together; the one with the smaller id comes first.
/*
:params {rows: [{source: 'country:xa', target: 'person:ada-example', statements: 1}]}
*/
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[tie:MENTIONED_WITH]->(target)
SET tie.statements = coalesce(tie.statements, 0) + row.statements
