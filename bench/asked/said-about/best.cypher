MATCH (s:Statement)-[link:ABOUT]->(topic:Entity)
USING INDEX link:ABOUT(between)
WHERE link.between >= $first AND link.between <= $last
WITH s, link, topic
WHERE topic.id = $about
MATCH (speaker:Entity)-[:SAID]->(s)
WITH s, link, speaker
WHERE speaker.id = $speaker
WITH s, speaker, link.between AS place
ORDER BY place, s.id
LIMIT 20
MATCH (s)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
RETURN {
  id: s.id, mode: s.mode, cue: s.cue, gist: s.gist, saidOn: s.saidOn, depth: s.depth,
  speaker: {id: speaker.id, name: speaker.name},
  about: [(s)-[:ABOUT]->(e:Entity) | {id: e.id, name: e.name}],
  article: {id: a.id, title: a.title, published: a.published, outlet: {id: outlet.id, name: outlet.name}}
} AS row
ORDER BY a.publishedFirst DESC, s.id
