// The number of the last transaction that added statements.
/*
:params {}
*/
MATCH (c:Counter {id: 'additions'})
RETURN c.value AS addition
