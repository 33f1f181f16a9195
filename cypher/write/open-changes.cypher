// Makes the counter of changes where there is none yet.
/*
:params {}
*/
MERGE (c:Counter {id: 'changes'})
SET c.value = coalesce(c.value, 0)
