// Puts the texts of articles beside them, where they are not there yet.
/*
:params {rows: [{id: 'article:upi-2022-01-09', text: 'A text.'}]}
*/
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
WHERE a.text IS NULL OR a.text <> row.text
SET a.text = row.text
