// What a change took out of the graph, kept beside it under the id of the change.
/*
:params {rows: [{id: 'change:example', article: 'article:example-2022-01-09', records: '[]'}]}
*/
UNWIND $rows AS row
MERGE (k:Kept {id: row.id})
SET k.article = row.article,
    k.records = row.records
