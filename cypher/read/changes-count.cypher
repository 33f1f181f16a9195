// How many changes fit a filter.
/*
:params {target: null, by: null, kinds: null, isUndone: null}
*/
MATCH (c:Change)
WHERE ($target IS NULL OR c.target = $target OR c.into = $target)
  AND ($by IS NULL OR c.by = $by)
  AND ($kinds IS NULL OR c.kind IN $kinds)
  AND ($isUndone IS NULL OR (c.undoneAt IS NOT NULL) = $isUndone)
RETURN count(c) AS total
