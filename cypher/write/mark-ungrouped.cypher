// Statements that the grouping is to look at.
/*
:params {ids: ['statement:upi-2022-01-09-000341']}
*/
UNWIND $ids AS id
MATCH (s:Statement {id: id})
SET s.ungrouped = true
