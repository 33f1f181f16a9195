// The counter of changes, one further; whoever counts holds the others up until the end of the transaction.
/*
:params {}
*/
MERGE (c:Counter {id: 'changes'})
SET c.value = coalesce(c.value, 0) + 1
