// How often people have changed anything, undoing included.
/*
:params {}
*/
MATCH (c:Counter {id: 'changes'})
RETURN c.value AS version
