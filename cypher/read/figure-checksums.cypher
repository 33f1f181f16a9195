// What is known of these figure ids: their records' checksums.
/*
:params {ids: ['figure:example']}
*/
UNWIND $ids AS id
MATCH (n:Figure {id: id})
RETURN n.id AS id,
       n.checksum AS checksum
ORDER BY id
