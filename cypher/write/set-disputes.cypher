// Puts figures under the dispute that they may be in.
/*
:params {rows: [{id: 'figure:wall-street-journal-2022-01-09-000375', dispute: 'dispute:deaths|storm|people'}]}
*/
UNWIND $rows AS row
MATCH (f:Figure {id: row.id})
SET f.dispute = row.dispute
