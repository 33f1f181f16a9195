// Adds to how often one entity tells another.
/*
:params {rows: [{source: 'person:ada-example', target: 'group:reporters', statements: 1}]}
*/
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[tie:TELLS]->(target)
SET tie.statements = coalesce(tie.statements, 0) + row.statements
