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
     size([(e)<-[:ABOUT]-(s:Statement) | 1]) AS about,
     size([(e)<-[:TOLD]-(s:Statement) | 1]) AS heard,
     [(e)<-[:VIA]-(s:Statement) | s.id] AS relays,
     [(e)-[:QUOTED]->(other:Entity) | other.id] AS others,
     [(e)<-[:QUOTED]-(other:Entity) | other.id] AS quoters
CALL (words) {
  UNWIND words AS said
  RETURN min(said.first) AS firstSaid, max(said.last) AS lastSaid
}
CALL (relays) {
  UNWIND relays AS id
  RETURN count(DISTINCT id) AS relayed
}
CALL (others) {
  UNWIND others AS id
  RETURN count(DISTINCT id) AS quoted
}
CALL (quoters) {
  UNWIND quoters AS id
  RETURN count(DISTINCT id) AS quotedBy
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
