// How many articles each of some outlets published.
/*
:params {anchors: ['organization:upi'], outlet: null, publishedFrom: '2022-01-09', publishedTo: null, text: null}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (outlet:Entity {id: anchor})<-[:PUBLISHED_BY]-(a:Article)
  WHERE ($outlet IS NULL OR outlet.id = $outlet)
    AND ($publishedFrom IS NULL OR a.publishedLast >= $publishedFrom)
    AND ($publishedTo IS NULL OR a.publishedFirst <= $publishedTo)
    AND ($text IS NULL OR toLower(a.title) CONTAINS $text)
  RETURN count(*) AS total
}
RETURN index,
       total
