// Forgets what former ids of entities meant.
/*
:params {ids: ['person:example']}
*/
UNWIND $ids AS id
MATCH (f:FormerId {id: id})
DETACH DELETE f
