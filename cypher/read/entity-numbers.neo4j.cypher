// Entities in numbers: what they said, heard and passed on, what is about them, whom they quoted and who quoted them, from when until when.
/*
:params {anchors: ['person:kassym-jomart-tokayev', 'organization:ria', 'organization:upi', 'place:almaty']}
*/
UNWIND range(0, size($anchors) - 1) AS index
WITH index, $anchors[index] AS anchor
MATCH (e:Entity {id: anchor})
WITH index, e,
     [(e)-[:SAID]->(s:Statement)-[:REPORTED_IN]->(a:Article) |
       {depth: s.depth, first: coalesce(s.saidFirst, a.publishedFirst), last: coalesce(s.saidLast, a.publishedLast)}] AS words,
     COUNT { (e)<-[:ABOUT]-() } AS about,
     COUNT { (e)<-[:TOLD]-() } AS heard,
     COUNT { (e)<-[via:VIA]-() WHERE via.at IS NOT NULL } AS relayed,
     COUNT { (e)-[:QUOTES]->() } AS quoted,
     COUNT { (e)<-[:QUOTES]-() } AS quotedBy
CALL (words) {
  UNWIND words AS said
  RETURN min(said.first) AS firstSaid, max(said.last) AS lastSaid
}
RETURN index,
       size(words) AS said,
       about,
       heard,
       relayed,
       size([said IN words WHERE said.depth > 0]) AS passedOn,
       quoted,
       quotedBy,
       firstSaid,
       lastSaid
