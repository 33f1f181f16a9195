// Statements of each of some articles: for each one page, in a total order.
/*
:params {anchors: ['article:upi-2022-01-09'], anyOf: [[]], orderBy: 'PUBLISHED', after: null, keyDescending: true, idDescending: false, limit: 20}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (:Article {id: anchor})<-[:REPORTED_IN]-(s:Statement)
  MATCH (s)<-[:SAID]-(speaker:Entity)
  MATCH (s)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
  WITH DISTINCT s, speaker, a, outlet,
       [(s)-[:ABOUT]->(x:Entity) | x.id] AS about,
       [(s)-[:TOLD]->(x:Entity) | x.id] AS audience,
       [(s)-[:VIA]->(x:Entity) | x.id] AS relays,
       CASE $orderBy WHEN 'SAID_ON' THEN coalesce(s.saidFirst, a.publishedFirst) ELSE a.publishedFirst END AS key
  WHERE any(conjunction IN $anyOf WHERE all(term IN conjunction WHERE term.negated <> coalesce(
    CASE term.field
      WHEN 'speaker' THEN speaker.id IN term.values
      WHEN 'speakerKind' THEN any(label IN labels(speaker) WHERE label IN term.values)
      WHEN 'about' THEN any(id IN about WHERE id IN term.values)
      WHEN 'via' THEN any(id IN relays WHERE id IN term.values)
      WHEN 'audience' THEN any(id IN audience WHERE id IN term.values)
      WHEN 'outlet' THEN outlet.id IN term.values
      WHEN 'article' THEN a.id IN term.values
      WHEN 'mode' THEN s.mode IN term.values
      WHEN 'depthMin' THEN s.depth >= term.values[0]
      WHEN 'depthMax' THEN s.depth <= term.values[0]
      WHEN 'saidFrom' THEN s.saidLast >= term.values[0]
      WHEN 'saidTo' THEN s.saidFirst <= term.values[0]
      WHEN 'publishedFrom' THEN a.publishedLast >= term.values[0]
      WHEN 'publishedTo' THEN a.publishedFirst <= term.values[0]
      WHEN 'text' THEN replace(toLower(s.gist), '’', "'") CONTAINS term.values[0]
        OR any(quote IN s.quotes WHERE replace(toLower(quote), '’', "'") CONTAINS term.values[0])
    END, false)))
    AND ($after IS NULL
      OR (key = $after.key AND CASE WHEN $idDescending THEN s.id < $after.id ELSE s.id > $after.id END)
      OR CASE WHEN $keyDescending THEN key < $after.key ELSE key > $after.key END)
  RETURN s.id AS id,
         key
  ORDER BY CASE WHEN $keyDescending THEN key END DESC,
           CASE WHEN NOT $keyDescending THEN key END,
           CASE WHEN $idDescending THEN id END DESC,
           id
  LIMIT toInteger($limit)
}
RETURN index,
       id,
       key
