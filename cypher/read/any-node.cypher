// Whether there is anything in the graph.
/*
:params {}
*/
MATCH (n)
RETURN labels(n) AS labels
LIMIT 1
