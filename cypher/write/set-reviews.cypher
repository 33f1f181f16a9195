// What people have made of statements: CONFIRMED, CORRECTED, or nothing yet.
/*
:params {rows: [{id: 'statement:upi-2022-01-09-000341', review: 'CONFIRMED'}]}
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s.review = row.review
