// Changes by their ids alone, one page in the order of ids.
/*
:params {after: '', limit: 1000}
*/
MATCH (n:Change)
WHERE n.id > $after
RETURN n.id AS id
ORDER BY id
LIMIT toInteger($limit)
