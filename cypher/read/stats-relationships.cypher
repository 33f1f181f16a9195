// How many relationships of each type there are, those of former ids left out.
/*
:params {}
*/
MATCH ()-[r]->()
WHERE type(r) <> 'IS_NOW'
RETURN type(r) AS type,
       count(*) AS count
ORDER BY type
