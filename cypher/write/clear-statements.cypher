// What changed statements own, before it is written anew.
/*
:params {ids: ['statement:example-2022-01-09-000010']}
*/
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[owned:SAID|ABOUT|TOLD|VIA|REPORTED_IN|REPEATS]-()
WHERE type(owned) <> 'REPEATS' OR startNode(owned) = s
DELETE owned
