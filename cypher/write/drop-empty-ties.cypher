// Takes the ties between entities out that no statement makes any more.
/*
:params {rows: [{source: 'organization:example-daily', target: 'person:ada-example'}]}
*/
UNWIND $rows AS row
MATCH (:Entity {id: row.source})-[tie:QUOTES|SPEAKS_ABOUT|TELLS|MENTIONED_WITH]->(:Entity {id: row.target})
WHERE tie.statements < 1
DELETE tie
