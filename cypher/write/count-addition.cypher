// The counter of transactions that added statements, one further.
/*
:params {}
*/
MERGE (c:Counter {id: 'additions'})
SET c.value = coalesce(c.value, 0) + 1
