// How many statements there are.
/*
:params {}
*/
MATCH (s:Statement)
RETURN count(s) AS total
