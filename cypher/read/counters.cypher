// What the service counts: additions of statements, and changes by people.
/*
:params {}
*/
MATCH (c:Counter)
RETURN c.id AS id,
       c.value AS value
ORDER BY id
