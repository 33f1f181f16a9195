// The statements that are new or changed since the grouping looked at them.
/*
:params {}
*/
MATCH (s:Statement {ungrouped: true})
RETURN s.id AS id
ORDER BY id
