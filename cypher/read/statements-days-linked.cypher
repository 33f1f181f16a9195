// Days on which statements linked to each of some entities, whatever else is in them, were said and published, and how many on each pair of days.
/*
:params {anchors: ['organization:csto'], link: 'ABOUT', byHour: false}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (:Entity {id: anchor})-[link:SAID|ABOUT|TOLD|VIA]-(s:Statement)
  WHERE type(link) = $link
  MATCH (s)-[:REPORTED_IN]->(a:Article)
  WITH DISTINCT s, a
  WITH CASE WHEN $byHour THEN coalesce(s.saidHour, s.saidFirst + 'T00') ELSE s.saidFirst END AS said,
       CASE WHEN $byHour THEN coalesce(a.publishedHour, a.publishedFirst + 'T00') ELSE a.publishedFirst END AS published
  RETURN said, published, count(*) AS total
}
RETURN index, said, published, total
ORDER BY index, published, coalesce(said, '')
