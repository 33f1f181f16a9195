// Who quotes whom in all statements: each pair once with its count as it is kept, from the most frequent or the least on, one page.
/*
:params {after: null, keyDescending: true, idDescending: false, limit: 20}
*/
MATCH (quoter:Entity)-[tie:QUOTES]->(quoted:Entity)
USING INDEX tie:QUOTES(statements)
WHERE tie.statements >= CASE WHEN $keyDescending THEN 0 ELSE coalesce($after.key, 0) END
  AND tie.statements <= CASE WHEN $keyDescending THEN coalesce($after.key, 9007199254740991) ELSE 9007199254740991 END
WITH quoter, tie, quoted, tie.statements AS key, tie.quoter + '|' + tie.quoted AS id
WHERE $after IS NULL OR key <> $after.key OR CASE WHEN $idDescending THEN id < $after.id ELSE id > $after.id END
WITH quoter, tie, quoted, key, id
ORDER BY key DESC,
         CASE WHEN $idDescending THEN id END DESC,
         id
LIMIT toInteger($limit)
RETURN id,
       key,
       quoter.id AS quoter,
       quoter.name AS quoterName,
       quoted.id AS quoted,
       quoted.name AS quotedName,
       key AS count,
       tie.first AS firstPublished,
       tie.last AS lastPublished
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
