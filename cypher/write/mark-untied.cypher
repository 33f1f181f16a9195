// Says that there are, or will be, statements whose ties are not counted yet.
/*
:params {}
*/
MERGE (c:Counter {id: 'untied'})
SET c.value = 1
