// How many articles fit a filter.
/*
:params {outlet: null, publishedFrom: '2022-01-09', publishedTo: null, text: null}
*/
MATCH (a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
WHERE ($outlet IS NULL OR outlet.id = $outlet)
  AND ($publishedFrom IS NULL OR a.publishedLast >= $publishedFrom)
  AND ($publishedTo IS NULL OR a.publishedFirst <= $publishedTo)
  AND ($text IS NULL OR toLower(a.title) CONTAINS $text)
RETURN count(*) AS total
