// Forgets what changes took out of the graph.
/*
:params {ids: ['change:example']}
*/
UNWIND $ids AS id
MATCH (k:Kept {id: id})
DELETE k
