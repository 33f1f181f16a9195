// Which ids, in quotation marks as they stand in JSON, some record names that is kept as it was read.
/*
:params {names: ['"person:joe-biden"']}
*/
MATCH (o:Original)
WHERE o.record IS NOT NULL AND any(name IN $names WHERE o.record CONTAINS name)
RETURN o.id AS id,
       [name IN $names WHERE o.record CONTAINS name] AS names
ORDER BY id
