MATCH (speaker:Entity)-[:SAID]->(s:Statement {id: $id})-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
RETURN {
  id: s.id, mode: s.mode, cue: s.cue, gist: s.gist, quotes: coalesce(s.quotes, []), saidOn: s.saidOn, depth: s.depth, confidence: s.confidence,
  speaker: {id: speaker.id, name: speaker.name},
  about: [(s)-[:ABOUT]->(e:Entity) | {id: e.id, name: e.name}],
  audience: [(s)-[:TOLD]->(e:Entity) | {id: e.id, name: e.name}],
  relays: [(s)-[via:VIA]->(e:Entity) | {position: via.position, cue: via.cue, entity: {id: e.id, name: e.name}}],
  article: {id: a.id, title: a.title, published: a.published, outlet: {id: outlet.id, name: outlet.name}},
  figures: [(s)-[:ASSERTS]->(f:Figure) | {id: f.id, measure: f.measure, value: f.value, low: f.low, high: f.high, unit: f.unit}]
} AS row
