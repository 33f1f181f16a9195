// The keys under which entities are looked up.
/*
:params {ids: ['country:kz']}
*/
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:NAMES]-(n:Name)
RETURN e.id AS entity,
       n.key AS key
ORDER BY entity, key
