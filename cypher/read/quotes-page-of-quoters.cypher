// Whom each of some entities quotes in all statements: for each one page of pairs, the most frequent first.
/*
:params {anchors: [{quoter: 'organization:ria', quoted: null}], after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (quoter:Entity {id: anchor.quoter})-[tie:QUOTES]->(quoted)
  WHERE anchor.quoted IS NULL OR quoted.id = anchor.quoted
  WITH quoter, tie, quoted, tie.statements AS key, anchor.quoter + '|' + quoted.id AS id
  WHERE $after IS NULL
     OR (key = $after.key AND CASE WHEN $idDescending THEN id < $after.id ELSE id > $after.id END)
     OR CASE WHEN $keyDescending THEN key < $after.key ELSE key > $after.key END
  WITH quoter, tie, quoted, key, id
  ORDER BY CASE WHEN $keyDescending THEN key END DESC,
           CASE WHEN NOT $keyDescending THEN key END,
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
}
RETURN index,
       id,
       key,
       quoter,
       quoterName,
       quoted,
       quotedName,
       count,
       firstPublished,
       lastPublished
