// How many entities fit a filter.
/*
:params {kinds: ['Person'], text: null}
*/
MATCH (e:Entity)
WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($text IS NULL OR toLower(e.name) CONTAINS $text OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS $text))
RETURN count(*) AS total
