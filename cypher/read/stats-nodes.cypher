// How many nodes of each label there are.
/*
:params {}
*/
MATCH (n)
UNWIND labels(n) AS label
RETURN label,
       count(*) AS count
ORDER BY label
