// Puts links of statements where they belong on the shelves by which pages of them are found.
/*
:params {rows: [{statement: 'statement:example-2022-01-09-000010', type: 'ABOUT', position: 1, at: 4503599627370496, said: 4503599627370496, between: 4503599627370496, day: null}]}
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})-[link:SAID|ABOUT|TOLD|VIA|REPORTED_IN]-()
WHERE type(link) = row.type
  AND coalesce(link.position, 0) = row.position
SET link.at = row.at, link.said = row.said, link.between = row.between, link.day = row.day
