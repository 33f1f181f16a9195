// The changes of which it is kept what they took out of the graph.
/*
:params {ids: ['change:example']}
*/
UNWIND $ids AS id
MATCH (k:Kept {id: id})
RETURN k.id AS id
ORDER BY id
