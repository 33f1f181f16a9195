// The standing relations that begin at each of some entities.
/*
:params {ids: ['person:kassym-jomart-tokayev', 'country:kz']}
*/
UNWIND $ids AS id
MATCH (source:Entity {id: id})-[r:HOLDS_ROLE|MEMBER_OF|PART_OF]->(target:Entity)
RETURN r.id AS id,
       type(r) AS kind,
       source.id AS source,
       target.id AS target,
       r.title AS title,
       r.from AS from,
       r.to AS to,
       r.note AS note
ORDER BY id
