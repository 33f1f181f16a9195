// Where it stands: anchors as parallel lists of starts and ends, in code points.
/*
:params {rows: [{statement: 'statement:example-2022-01-09-000010', article: 'article:example-2022-01-09', parts: ['CUE', 'CONTENT'], starts: [10, 15], ends: [14, 24]}]}
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (a:Article {id: row.article})
CREATE (s)-[reported:REPORTED_IN]->(a)
SET reported.parts = row.parts, reported.starts = row.starts, reported.ends = row.ends, reported.at = row.at,
    reported.said = row.said
