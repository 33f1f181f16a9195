// Records that are not whole because of a rejected statement or of entities that are one.
/*
:params {ids: ['statement:upi-2022-01-09-000341']}
*/
MATCH (o:Original)
WHERE o.hangsOn IS NOT NULL AND any(id IN o.hangsOn WHERE id IN $ids)
RETURN o.id AS id,
       o.type AS type
ORDER BY id
