// What is known of these entity ids: their records' checksums.
/*
:params {ids: ['entity:example']}
*/
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id,
       n.checksum AS checksum
ORDER BY id
