// Adds to how often entities are linked to statements, or to the statements in their articles.
/*
:params {rows: [{source: 'person:ada-example', statements: 1}]}
*/
UNWIND $rows AS row
MATCH (e:Entity {id: row.source})
SET e.links = coalesce(e.links, 0) + row.statements
