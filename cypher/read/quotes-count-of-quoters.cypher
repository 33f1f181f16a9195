// Whom each of some entities quotes in all statements: how many pairs for each.
/*
:params {anchors: [{quoter: 'organization:ria', quoted: null}]}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (quoter:Entity {id: anchor.quoter})-[tie:QUOTES]->(quoted:Entity)
  WHERE anchor.quoted IS NULL OR quoted.id = anchor.quoted
  RETURN count(tie) AS total
}
RETURN index,
       total
