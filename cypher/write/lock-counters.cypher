// Keeps other transactions that write from starting until this one ends.
/*
:params {}
*/
MATCH (c:Counter)
SET c.value = c.value
