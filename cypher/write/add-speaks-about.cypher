// Adds to how often one entity speaks about another.
/*
:params {rows: [{source: 'person:ada-example', target: 'country:xa', statements: 1}]}
*/
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[tie:SPEAKS_ABOUT]->(target)
SET tie.statements = coalesce(tie.statements, 0) + row.statements
