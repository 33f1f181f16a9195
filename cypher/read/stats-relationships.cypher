// How many relationships of each type there are.
/*
:params {}
*/
MATCH ()-[r]->()
RETURN type(r) AS type,
       count(*) AS count
ORDER BY type
