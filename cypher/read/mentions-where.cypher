// Among the statements that fit a filter: how many there are (where id is null), and how many are about each of some entities.
/*
:params {ids: ['country:kz', 'country:ru'], anyOf: [[{field: 'depthMax', values: [0], negated: false}]], orderBy: 'PUBLISHED'}
*/
MATCH (s:Statement)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
MATCH (s)<-[:SAID]-(speaker:Entity)
WITH s, speaker, a, outlet,
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
UNWIND about + ['all'] AS topic
WITH topic, count(*) AS statements
WHERE topic = 'all' OR topic IN $ids
RETURN CASE WHEN topic <> 'all' THEN topic END AS id,
       statements
ORDER BY coalesce(id, '')
