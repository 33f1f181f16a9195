// Up to which version of the format the graph has been brought; no step back.
/*
:params {version: 2}
*/
MERGE (c:Counter {id: 'format'})
SET c.value = CASE WHEN coalesce(c.value, 0) < $version THEN $version ELSE c.value END
