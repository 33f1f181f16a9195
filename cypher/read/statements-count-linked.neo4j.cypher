// How many statements are linked to each of some entities: said by (SAID), about (ABOUT), told to (TOLD), passed on (VIA) or published by (REPORTED_IN) them.
/*
:params {anchors: ['organization:csto'], link: 'ABOUT'}
*/
UNWIND range(0, size($anchors) - 1) AS index
MATCH (e:Entity {id: $anchors[index]})
RETURN index,
       CASE $link
         WHEN 'SAID' THEN COUNT { (e)-[:SAID]->() }
         WHEN 'TOLD' THEN COUNT { (e)<-[:TOLD]-() }
         WHEN 'ABOUT' THEN COUNT { (e)<-[:ABOUT]-() }
         WHEN 'VIA' THEN COUNT { (e)<-[via:VIA]-() WHERE via.at IS NOT NULL }
         ELSE COUNT { (e)<-[:PUBLISHED_BY]-(:Article)<-[:REPORTED_IN]-() }
       END AS total
