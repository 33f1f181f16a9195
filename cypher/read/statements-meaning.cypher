// Which entities, by their ids in quotation marks, the words of some statement may mean by the account of how it was read.
/*
:params {names: ['"person:joe-biden"']}
*/
MATCH (s:Statement)
WHERE s.resolutions IS NOT NULL AND any(name IN $names WHERE s.resolutions CONTAINS name)
RETURN s.id AS id,
       [name IN $names WHERE s.resolutions CONTAINS name] AS names
ORDER BY id
