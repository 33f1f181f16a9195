// Remembers the moment of a change where none was later, in milliseconds since 1970: the next one comes after it.
/*
:params {moment: 1641816000000}
*/
MERGE (c:Counter {id: 'moments'})
SET c.value = CASE WHEN c.value IS NULL OR c.value < $moment THEN $moment ELSE c.value END
