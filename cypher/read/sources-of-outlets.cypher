// Where the statements in each outlet's articles come from: first-hand, through relays, from unnamed sources.
/*
:params {anchors: ['organization:wall-street-journal', 'organization:ria']}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (outlet:Entity {id: anchor})
  OPTIONAL MATCH (outlet)<-[:PUBLISHED_BY]-(:Article)<-[:REPORTED_IN]-(s:Statement)<-[:SAID]-(speaker:Entity)
  RETURN count(s) AS statements,
         count(CASE WHEN s.depth = 0 THEN 1 END) AS firstHand,
         count(CASE WHEN s.depth > 0 THEN 1 END) AS relayed,
         count(CASE WHEN any(label IN labels(speaker) WHERE label = 'Group') THEN 1 END) AS unnamed
}
RETURN index,
       statements,
       firstHand,
       relayed,
       unnamed
