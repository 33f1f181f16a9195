// Forgets how often some entities quote others, before it is counted anew.
/*
:params {rows: [{source: 'organization:example-daily', target: 'person:ada-example'}]}
*/
UNWIND $rows AS row
MATCH (:Entity {id: row.source})-[tie:QUOTES]->(:Entity {id: row.target})
DELETE tie
