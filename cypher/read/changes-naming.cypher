// The changes that name something: ids in quotation marks, as they stand in JSON.
/*
:params {names: ['"person:joe-biden"']}
*/
MATCH (c:Change)
WITH c, '"' + c.target + '" "' + coalesce(c.into, '') + '" ' + coalesce(c.after, '') AS said
WHERE any(name IN $names WHERE said CONTAINS name)
RETURN c.id AS id,
       [name IN $names WHERE said CONTAINS name] AS names
ORDER BY id
