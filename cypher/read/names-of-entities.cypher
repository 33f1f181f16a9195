// The keys under which entities are looked up.
/*
:params {ids: ['country:kz']}
*/
UNWIND $ids AS id
MATCH (n:Name)-[:NAMES]->(e:Entity {id: id})
RETURN e.id AS entity,
       n.key AS key
ORDER BY entity, key
