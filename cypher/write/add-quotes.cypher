// Adds to how often one entity quotes another, and from when until when.
/*
:params {rows: [{source: 'organization:example-daily', target: 'person:ada-example', statements: 1, first: '2022-01-09', last: '2022-01-09'}]}
*/
UNWIND $rows AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MERGE (source)-[tie:QUOTES]->(target)
SET tie.statements = coalesce(tie.statements, 0) + row.statements,
    tie.first = CASE WHEN tie.first < row.first THEN tie.first ELSE row.first END,
    tie.quoter = row.source,
    tie.quoted = row.target,
    tie.last = CASE WHEN tie.last > row.last THEN tie.last ELSE row.last END
