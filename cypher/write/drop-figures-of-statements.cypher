// Takes out the figures that statements assert.
/*
:params {ids: ['statement:wall-street-journal-2022-01-09-000338']}
*/
UNWIND $ids AS id
MATCH (:Statement {id: id})-[:ASSERTS]->(f:Figure)
DETACH DELETE f
