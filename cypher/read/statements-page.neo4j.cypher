// Statements that fit a filter, one page of them, from the newest or the oldest article on.
/*
:params {anyOf: [[{field: 'speaker', values: ['person:antony-blinken'], negated: false}]], days: ['0000-01-01', '9999-12-31'], orderBy: 'PUBLISHED', after: null, keyDescending: true, idDescending: false, limit: 20}
*/
MATCH (a:Article)<-[:REPORTED_IN]-(s:Statement)
USING INDEX a:Article(publishedFirst)
WHERE a.publishedFirst >= $days[0]
  AND a.publishedFirst <= $days[1]
MATCH (s)<-[:SAID]-(speaker:Entity)
MATCH (a)-[:PUBLISHED_BY]->(outlet:Entity)
WITH s, speaker, a, outlet,
     [(s)-[:ABOUT]->(x:Entity) | x.id] AS about,
     [(s)-[:TOLD]->(x:Entity) | x.id] AS audience,
     [(s)-[:VIA]->(x:Entity) | x.id] AS relays
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
  AND ($after IS NULL OR a.publishedFirst <> $after.key OR CASE WHEN $idDescending THEN s.id < $after.id ELSE s.id > $after.id END)
WITH s, a.publishedFirst AS key
ORDER BY key DESC,
         CASE WHEN $idDescending THEN s.id END DESC,
         s.id
LIMIT toInteger($limit)
RETURN s.id AS id,
       key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
