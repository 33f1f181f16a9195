// The statements that fit a filter and in which any of some entities stand, each with everybody in it: the newest of each entity, the newest first.
/*
:params {ids: ['organization:csto', 'organization:upi'], anyOf: [[{field: 'depthMin', values: [1], negated: false}]], orderBy: 'PUBLISHED', each: 20, limit: 100}
*/
UNWIND $ids AS id
CALL (id) {
  CALL (id) {
    MATCH (:Entity {id: id})-[:SAID|ABOUT|TOLD|VIA]-(s:Statement)
    RETURN s
    UNION
    MATCH (:Entity {id: id})<-[:PUBLISHED_BY]-(:Article)<-[:REPORTED_IN]-(s:Statement)
    RETURN s
  }
  MATCH (s)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
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
  RETURN s, key
  ORDER BY key DESC, s.id
  LIMIT toInteger($each)
}
WITH s, max(key) AS key
ORDER BY key DESC, s.id
LIMIT toInteger($limit)
MATCH (s)-[:REPORTED_IN]->(:Article)-[:PUBLISHED_BY]->(outlet:Entity)
MATCH (s)<-[:SAID]-(speaker:Entity)
RETURN s.id AS id,
       key AS day,
       speaker.id AS speaker,
       outlet.id AS outlet,
       [(s)-[:ABOUT]->(x:Entity) | x.id] AS about,
       [(s)-[:TOLD]->(x:Entity) | x.id] AS audience,
       [(s)-[link:VIA]->(x:Entity) | {position: link.position, entity: x.id}] AS relays
ORDER BY day DESC, id
