// Changes that fit a filter, the newest first, one page.
/*
:params {target: null, by: null, kinds: null, isUndone: null, after: null, keyDescending: true, idDescending: false, limit: 20}
*/
MATCH (c:Change)
WHERE ($target IS NULL OR c.target = $target OR c.into = $target)
  AND ($by IS NULL OR c.by = $by)
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($isUndone IS NULL OR (c.undoneAt IS NOT NULL) = $isUndone)
  AND ($after IS NULL
    OR (c.at = $after.key AND CASE WHEN $idDescending THEN c.id < $after.id ELSE c.id > $after.id END)
    OR CASE WHEN $keyDescending THEN c.at < $after.key ELSE c.at > $after.key END)
RETURN c.id AS id,
       c.at AS key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
LIMIT toInteger($limit)
