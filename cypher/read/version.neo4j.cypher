// Which Neo4j this is.
/*
:params {}
*/
CALL dbms.components() YIELD versions, edition
RETURN versions[0] AS version,
       edition
