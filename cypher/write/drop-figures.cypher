// Takes figures out.
/*
:params {ids: ['figure:example-2022-01-09-000020']}
*/
UNWIND $ids AS id
MATCH (f:Figure {id: id})
DETACH DELETE f
