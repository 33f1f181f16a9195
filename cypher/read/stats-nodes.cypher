// How many nodes of each label there are, what is the service's own left out.
/*
:params {}
*/
MATCH (n)
UNWIND labels(n) AS label
WITH label
WHERE NOT label IN ['Counter', 'Change', 'Kept', 'Original', 'FormerId']
RETURN label,
       count(*) AS count
ORDER BY label
