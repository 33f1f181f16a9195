// All statements, for the grouping to look at.
/*
:params {}
*/
MATCH (s:Statement)
SET s.ungrouped = true
