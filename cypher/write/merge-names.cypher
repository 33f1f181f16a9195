// The keys under which names are looked up.
/*
:params {rows: [{key: 'ada example', entity: 'person:ada-example'}]}
*/
UNWIND $rows AS row
MERGE (:Name {key: row.key})
