// Who quotes whom in all statements: each pair once with its count as it is kept, the most frequent first, one page.
/*
:params {after: null, keyDescending: true, idDescending: false, limit: 20}
*/
MATCH (quoter:Entity)-[tie:QUOTES]->(quoted:Entity)
WITH quoter.id AS quoter, quoter.name AS quoterName, quoted.id AS quoted, quoted.name AS quotedName,
     tie.statements AS count, tie.first AS firstPublished, tie.last AS lastPublished, quoter.id + '|' + quoted.id AS id
WHERE $after IS NULL
   OR (count = $after.key AND CASE WHEN $idDescending THEN id < $after.id ELSE id > $after.id END)
   OR CASE WHEN $keyDescending THEN count < $after.key ELSE count > $after.key END
RETURN id,
       count AS key,
       quoter,
       quoterName,
       quoted,
       quotedName,
       count,
       firstPublished,
       lastPublished
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
LIMIT toInteger($limit)
