// Speech inside speech: the outer statement repeats the inner one.
/*
:params {rows: [{outer: 'statement:example-2022-01-09-000010', inner: 'statement:example-2022-01-09-000030'}]}
*/
UNWIND $rows AS row
MATCH (outer:Statement {id: row.outer})
MATCH (inner:Statement {id: row.inner})
MERGE (outer)-[:REPEATS]->(inner)
