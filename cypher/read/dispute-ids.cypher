// What figures count, and the dispute that they are kept under.
/*
:params {ids: ['figure:wall-street-journal-2022-01-09-000375']}
*/
UNWIND $ids AS id
MATCH (f:Figure {id: id})
RETURN f.id AS id,
       f.measure AS measure,
       f.scope AS scope,
       f.unit AS unit,
       f.dispute AS dispute
ORDER BY id
