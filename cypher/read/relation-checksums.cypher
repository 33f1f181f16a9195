// What is known of these relation ids: their records' checksums.
/*
:params {ids: ['relation:example']}
*/
MATCH (:Entity)-[r:HOLDS_ROLE|MEMBER_OF|PART_OF]->(:Entity)
WHERE r.id IN $ids
RETURN r.id AS id,
       r.checksum AS checksum
ORDER BY id
