// Whether there is anything in the graph but the service's own counters: 1 or 0.
/*
:params {}
*/
MATCH (n)
WHERE NOT n:Counter
WITH n
LIMIT 1
RETURN count(n) AS count
