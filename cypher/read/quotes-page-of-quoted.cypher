// Who quotes each of some entities in all statements: for each one page of pairs, the most frequent first.
/*
:params {anchors: [{quoter: null, quoted: 'organization:kazakh-health-ministry'}], after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (quoted:Entity {id: anchor.quoted})<-[tie:QUOTES]-(quoter:Entity)
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
