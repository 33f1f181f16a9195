// How many statements each of some entities said, heard, passed on or published, or are about them: from the fewest those of several are found soonest.
/*
:params {anchors: [{id: 'person:antony-blinken', link: 'SAID'}, {id: 'country:ru', link: 'ABOUT'}]}
*/
UNWIND range(0, size($anchors) - 1) AS index
WITH index, $anchors[index] AS anchor
MATCH (e:Entity {id: anchor.id})
RETURN index,
       CASE anchor.link
         WHEN 'SAID' THEN COUNT { (e)-[:SAID]->() }
         WHEN 'ABOUT' THEN COUNT { (e)<-[:ABOUT]-() }
         WHEN 'TOLD' THEN COUNT { (e)<-[:TOLD]-() }
         WHEN 'VIA' THEN COUNT { (e)<-[:VIA]-() }
         ELSE coalesce(e.links, 0)
       END AS size
ORDER BY index
