// By which version of the rules all names have their keys.
/*
:params {version: 1}
*/
MERGE (c:Counter {id: 'name-keys'})
SET c.value = $version
