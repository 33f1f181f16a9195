MATCH (speaker:Entity {id: $speaker})-[:SAID]->(s:Statement)-[:ABOUT]->(:Entity {id: $about})
MATCH (s)-[:REPORTED_IN]->(a:Article)
WITH speaker, s, a
ORDER BY a.publishedFirst DESC, s.id
LIMIT 20
MATCH (a)-[:PUBLISHED_BY]->(outlet:Entity)
RETURN {
  id: s.id, mode: s.mode, cue: s.cue, gist: s.gist, saidOn: s.saidOn, depth: s.depth,
  speaker: {id: speaker.id, name: speaker.name},
  about: [(s)-[:ABOUT]->(e:Entity) | {id: e.id, name: e.name}],
  article: {id: a.id, title: a.title, published: a.published, outlet: {id: outlet.id, name: outlet.name}}
} AS row
ORDER BY a.publishedFirst DESC, s.id
