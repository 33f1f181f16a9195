// Entities by id.
/*
:params {ids: ['person:antony-blinken', 'country:kz']}
*/
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id,
       e.name AS name,
       coalesce(e.aliases, []) AS aliases,
       e.description AS description,
       e.iso AS iso,
       e.note AS note,
       [(e)<-[:IS_NOW]-(f:FormerId) | f.id] AS formerIds
ORDER BY id
