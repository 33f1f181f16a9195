// Makes the counter of changes where there is none yet, and keeps others from changing anything until the transaction ends.
/*
:params {}
*/
MERGE (c:Counter {id: 'changes'})
SET c.value = coalesce(c.value, 0)
