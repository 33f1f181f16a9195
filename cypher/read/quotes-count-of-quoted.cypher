// Who quotes each of some entities in all statements: how many pairs for each.
/*
:params {anchors: [{quoter: null, quoted: 'organization:kazakh-health-ministry'}]}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (quoted:Entity {id: anchor.quoted})<-[tie:QUOTES]-(quoter:Entity)
  RETURN count(tie) AS total
}
RETURN index,
       total
