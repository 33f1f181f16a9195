// How many nodes of each label there are, the loader's own counter left out.
/*
:params {}
*/
MATCH (n)
UNWIND labels(n) AS label
WITH label
WHERE label <> 'Counter'
RETURN label,
       count(*) AS count
ORDER BY label
