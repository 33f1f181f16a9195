// How many statements are linked to each of some entities: said by (SAID), about (ABOUT), told to (TOLD) or passed on by (VIA) them.
/*
:params {anchors: ['organization:csto'], link: 'ABOUT'}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (:Entity {id: anchor})-[link:SAID|ABOUT|TOLD|VIA]-(s:Statement)
  WHERE type(link) = $link
  RETURN count(DISTINCT s) AS total
}
RETURN index,
       total
