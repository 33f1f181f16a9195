// Statements that are new or changed since the grouping looked at them, one page in the order of their ids.
/*
:params {after: '', limit: 20}
*/
MATCH (s:Statement {ungrouped: true})
WHERE s.id > $after
RETURN s.id AS id
ORDER BY id
LIMIT toInteger($limit)
