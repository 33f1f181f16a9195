// Records as they were read, where the graph says something else.
/*
:params {ids: ['statement:upi-2022-01-09-000341']}
*/
UNWIND $ids AS id
MATCH (o:Original {id: id})
RETURN o.id AS id,
       o.record AS record
ORDER BY id
