// Of the statements linked to each of some entities that fit a filter, how many of each speaker, topic, relay, outlet, mode and depth.
/*
:params {anchors: ['organization:csto'], link: 'ABOUT', anyOf: [[]], orderBy: 'PUBLISHED', limit: 10}
*/
UNWIND range(0, size($anchors) - 1) AS index
CALL (index) {
  WITH $anchors[index] AS anchor
  MATCH (:Entity {id: anchor})-[link:SAID|ABOUT|TOLD|VIA]-(s:Statement)
  WHERE type(link) = $link
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
  WITH [['SPEAKERS', speaker.id], ['OUTLETS', outlet.id], ['MODES', s.mode], ['DEPTHS', toString(s.depth)],
        ['NAMED', CASE WHEN 'Group' IN labels(speaker) THEN 'no' ELSE 'yes' END]]
       + [id IN about | ['TOPICS', id]] + [id IN relays | ['RELAYS', id]] AS pairs
  UNWIND pairs AS pair
  WITH pair[0] AS facet, pair[1] AS value, count(*) AS total
  ORDER BY facet, total DESC, value
  WITH facet, collect({value: value, count: total}) AS ranking
  RETURN facet, ranking[0..toInteger($limit)] AS ranking
}
RETURN index, facet, ranking
ORDER BY index, facet
