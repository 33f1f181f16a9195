// Of the statements linked to each of some entities: who spoke, or what was spoken about, in each interval, the most frequent first.
/*
:params {anchors: ['organization:csto'], link: 'ABOUT', anyOf: [[{field: 'mode', values: ['INDIRECT'], negated: false}]], orderBy: 'SAID_ON', byHour: false, of: 'SPEAKERS', intervals: {'2022-01-03': '2022-01', '2022-01-04': '2022-01', '2022-01-05': '2022-01', '2022-01-06': '2022-01', '2022-01-07': '2022-01', '2022-01-08': '2022-01', '2022-01-09': '2022-01', '2022-01-10': '2022-01'}, limit: 10}
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
  WITH CASE WHEN $byHour THEN coalesce(s.saidHour, s.saidFirst + 'T00', a.publishedHour, key + 'T00') ELSE key END AS moment,
       CASE $of WHEN 'SPEAKERS' THEN [speaker.id] ELSE about END AS entities
  UNWIND entities AS entity
  WITH $intervals[moment] AS start, entity
  WITH start, entity, count(*) AS total
  ORDER BY start, total DESC, entity
  WITH start, collect({entity: entity, count: total}) AS ranking
  RETURN start, ranking[0..toInteger($limit)] AS ranking
}
RETURN index, start, ranking
ORDER BY index, start
