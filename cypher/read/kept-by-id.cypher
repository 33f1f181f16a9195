// What changes took out of the graph.
/*
:params {ids: ['change:example']}
*/
UNWIND $ids AS id
MATCH (k:Kept {id: id})
RETURN k.id AS id,
       k.records AS records
ORDER BY id
