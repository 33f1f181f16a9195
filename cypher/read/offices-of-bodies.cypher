// Who holds or held which office in bodies and countries, and in their parts.
/*
:params {ids: ['country:kz']}
*/
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[r:HOLDS_ROLE]-(p:Entity)
RETURN id AS body,
       p.id AS person,
       r.title AS title
ORDER BY body, person, title
UNION ALL
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:PART_OF*1..4]-(:Entity)<-[r:HOLDS_ROLE]-(p:Entity)
RETURN id AS body,
       p.id AS person,
       r.title AS title
ORDER BY body, person, title
