// Standing relations by id.
/*
:params {ids: ['relation:kazakhstan-csto']}
*/
MATCH (source:Entity)-[r:HOLDS_ROLE|MEMBER_OF|PART_OF]->(target:Entity)
WHERE r.id IN $ids
RETURN r.id AS id,
       type(r) AS kind,
       source.id AS source,
       target.id AS target,
       r.title AS title,
       r.from AS from,
       r.to AS to,
       r.note AS note
ORDER BY id
