// Who quotes each of some entities in all statements: for each one page of pairs, from the most frequent or the least on.
/*
:params {anchors: [{quoter: null, quoted: 'organization:kazakh-health-ministry'}], after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (quoter:Entity)-[tie:QUOTES]->(quoted:Entity)
  USING INDEX tie:QUOTES(quoted, statements)
  WHERE tie.quoted = anchor.quoted
    AND tie.statements >= CASE WHEN $keyDescending THEN 0 ELSE coalesce($after.key, 0) END
    AND tie.statements <= CASE WHEN $keyDescending THEN coalesce($after.key, 9007199254740991) ELSE 9007199254740991 END
  WITH quoter, tie, quoted, tie.statements AS key, tie.quoter + '|' + tie.quoted AS id
  WHERE ($after IS NULL OR key <> $after.key OR CASE WHEN $idDescending THEN id < $after.id ELSE id > $after.id END)
  WITH quoter, tie, quoted, key, id
  ORDER BY tie.quoted DESC, key DESC,
           CASE WHEN $idDescending THEN id END DESC,
           id
  LIMIT toInteger($limit)
  RETURN quoter, tie, quoted, key, id
}
RETURN index,
       id,
       key,
       quoter.id AS quoter,
       quoter.name AS quoterName,
       quoted.id AS quoted,
       quoted.name AS quotedName,
       key AS count,
       tie.first AS firstPublished,
       tie.last AS lastPublished
ORDER BY index,
         CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
