// How many statements each of some entities stands in, in whatever part: from the fewest those of several are found soonest.
/*
:params {anchors: [{id: 'person:antony-blinken', link: 'SAID'}, {id: 'country:ru', link: 'ABOUT'}]}
*/
UNWIND range(0, size($anchors) - 1) AS index
WITH index, $anchors[index] AS anchor
MATCH (e:Entity {id: anchor.id})
RETURN index,
       coalesce(e.links, 0) AS size
ORDER BY index
