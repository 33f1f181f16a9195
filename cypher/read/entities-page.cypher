// Entities in the order of their names, one page.
/*
:params {kinds: ['Person'], text: null, after: null, keyDescending: false, idDescending: false, limit: 20}
*/
MATCH (e:Entity)
WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($text IS NULL OR toLower(e.name) CONTAINS $text OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS $text))
  AND ($after IS NULL
    OR (e.name = $after.key AND CASE WHEN $idDescending THEN e.id < $after.id ELSE e.id > $after.id END)
    OR CASE WHEN $keyDescending THEN e.name < $after.key ELSE e.name > $after.key END)
RETURN e.id AS id,
       e.name AS key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
LIMIT toInteger($limit)
