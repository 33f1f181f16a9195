// The statements, articles and relations that refer to entities.
/*
:params {ids: ['organization:ria-novosti', 'country:kz']}
*/
UNWIND $ids AS entity
MATCH (e:Entity {id: entity})-[r:SAID|ABOUT|TOLD|VIA|PUBLISHED_BY|HOLDS_ROLE|MEMBER_OF|PART_OF]-(other)
RETURN DISTINCT entity,
       coalesce(r.id, other.id) AS id
ORDER BY entity, id
