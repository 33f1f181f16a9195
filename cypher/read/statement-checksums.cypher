// What is known of these statement ids: their records' checksums.
/*
:params {ids: ['statement:example']}
*/
UNWIND $ids AS id
MATCH (n:Statement {id: id})
RETURN n.id AS id,
       n.checksum AS checksum
ORDER BY id
