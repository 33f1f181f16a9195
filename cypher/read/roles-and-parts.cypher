// The offices of persons, and what bodies and places are part of.
/*
:params {ids: ['person:kassym-jomart-tokayev', 'place:almaty']}
*/
UNWIND $ids AS id
MATCH (source:Entity {id: id})-[r:HOLDS_ROLE|PART_OF]->(target:Entity)
RETURN r.id AS id,
       type(r) AS kind,
       source.id AS source,
       target.id AS target,
       r.title AS title,
       r.from AS from,
       r.to AS to
ORDER BY id
