// Parts figures from what asserts them, before they are linked anew.
/*
:params {ids: ['figure:example-2022-01-09-000020']}
*/
UNWIND $ids AS id
MATCH (:Figure {id: id})<-[asserts:ASSERTS]-()
DELETE asserts
