// Figures that a speaker asserts.
/*
:params {rows: [{figure: 'figure:example-2022-01-09-000020', statement: 'statement:example-2022-01-09-000010'}]}
*/
UNWIND $rows AS row
MATCH (f:Figure {id: row.figure})
MATCH (s:Statement {id: row.statement})
CREATE (s)-[:ASSERTS]->(f)
