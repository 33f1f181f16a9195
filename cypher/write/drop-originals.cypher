// Forgets how records were read that are in the graph as they were read, or not at all.
/*
:params {ids: ['statement:example-2022-01-09-000010']}
*/
UNWIND $ids AS id
MATCH (o:Original {id: id})
DELETE o
