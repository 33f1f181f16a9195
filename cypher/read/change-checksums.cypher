// What is known of these change ids: their records' checksums.
/*
:params {ids: ['change:example']}
*/
UNWIND $ids AS id
MATCH (n:Change {id: id})
RETURN n.id AS id,
       n.checksum AS checksum
ORDER BY id
