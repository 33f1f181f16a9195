// What the service counts: additions of statements, changes by people, and the moment of the last one.
/*
:params {}
*/
MATCH (c:Counter)
RETURN c.id AS id,
       c.value AS value
ORDER BY id
