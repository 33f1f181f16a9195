// Entities in the order of their names, one page, either way.
/*
:params {kinds: ['Person'], text: null, after: null, keyDescending: false, idDescending: false, limit: 20}
*/
UNWIND CASE WHEN $keyDescending THEN [] ELSE [1] END AS forward
CALL (forward) {
  MATCH (e:Entity)
  USING INDEX e:Entity(name)
  WHERE e.name >= coalesce($after.key, '')
    AND ($after IS NULL OR e.name <> $after.key OR CASE WHEN $idDescending THEN e.id < $after.id ELSE e.id > $after.id END)
    AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
    AND ($text IS NULL OR toLower(e.name) CONTAINS $text OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS $text))
  WITH e, e.name AS key
  ORDER BY key,
           CASE WHEN $idDescending THEN e.id END DESC,
           e.id
  LIMIT toInteger($limit)
  RETURN e.id AS id, key
}
RETURN id, key
UNION ALL
UNWIND CASE WHEN $keyDescending THEN [1] ELSE [] END AS back
CALL (back) {
  MATCH (e:Entity)
  USING INDEX e:Entity(name)
  WHERE e.name <= coalesce($after.key, '\U0010FFFF')
    AND ($after IS NULL OR e.name <> $after.key OR CASE WHEN $idDescending THEN e.id < $after.id ELSE e.id > $after.id END)
    AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
    AND ($text IS NULL OR toLower(e.name) CONTAINS $text OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS $text))
  WITH e, e.name AS key
  ORDER BY key DESC,
           CASE WHEN $idDescending THEN e.id END DESC,
           e.id
  LIMIT toInteger($limit)
  RETURN e.id AS id, key
}
RETURN id, key
