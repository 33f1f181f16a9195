// Figures that an article asserts in its own voice.
/*
:params {rows: [{figure: 'figure:example-2022-01-09-000020', article: 'article:example-2022-01-09'}]}
*/
UNWIND $rows AS row
MATCH (f:Figure {id: row.figure})
MATCH (a:Article {id: row.article})
CREATE (a)-[:ASSERTS]->(f)
