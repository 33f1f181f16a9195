// Records that are kept as they were read: their checksums.
/*
:params {ids: ['statement:upi-2022-01-09-000341']}
*/
UNWIND $ids AS id
MATCH (o:Original {id: id})
RETURN o.id AS id,
       o.checksum AS checksum
ORDER BY id
