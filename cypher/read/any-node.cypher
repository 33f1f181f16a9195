// Whether there is anything in the graph: 1 or 0.
/*
:params {}
*/
MATCH (n)
WITH n
LIMIT 1
RETURN count(n) AS count
