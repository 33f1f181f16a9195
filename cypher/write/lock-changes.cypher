// Keeps others from changing anything until the transaction ends.
/*
:params {}
*/
MATCH (c:Counter {id: 'changes'})
SET c.value = c.value
