// The roles, memberships and parts of entities, in both directions.
/*
:params {ids: ['person:kassym-jomart-tokayev', 'organization:csto']}
*/
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:HOLDS_ROLE|MEMBER_OF|PART_OF]-(other:Entity)
RETURN e.id AS entity,
       type(r) AS kind,
       startNode(r).id = e.id AS outgoing,
       other.id AS other,
       r.id AS id,
       r.title AS title,
       r.from AS from,
       r.to AS to
ORDER BY entity, kind, coalesce(from, ''), id
