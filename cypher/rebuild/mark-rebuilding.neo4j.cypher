// That a graph is being restored: until that is done, or done again, nobody takes it for a whole one.
/*
:params {}
*/
MERGE (c:Counter {id: 'being-restored'})
SET c.value = 1
