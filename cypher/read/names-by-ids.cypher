// What entities are called and described as, for resolving.
/*
:params {ids: ['person:antony-blinken', 'country:kz']}
*/
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id,
       e.name AS name,
       e.aliases AS aliases,
       e.description AS description,
       e.iso AS iso
ORDER BY id
