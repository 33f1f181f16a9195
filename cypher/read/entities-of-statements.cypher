// The entities that statements are about.
/*
:params {ids: ['statement:upi-2022-01-09-000341', 'statement:caravanserai-2022-01-10-001494']}
*/
UNWIND $ids AS id
MATCH (:Statement {id: id})-[:ABOUT]->(e:Entity)
RETURN DISTINCT e.id AS id
ORDER BY id
