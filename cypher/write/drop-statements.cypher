// Takes statements out with all their links, except for the hops of their chains.
/*
:params {ids: ['statement:wall-street-journal-2022-01-09-000338']}
*/
UNWIND $ids AS id
MATCH (s:Statement {id: id})
DETACH DELETE s
