// What is known of these article ids: their records' checksums.
/*
:params {ids: ['article:example']}
*/
UNWIND $ids AS id
MATCH (n:Article {id: id})
RETURN n.id AS id,
       n.checksum AS checksum
ORDER BY id
