// Statements by id, each with what is asked for of it.
/*
:params {ids: ['statement:example'], parts: ['about', 'audience', 'relays', 'repeats', 'repeatedBy', 'figures', 'utterance', 'quotes', 'anchors']}
*/
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)<-[:SAID]-(speaker:Entity)
MATCH (s)-[reported:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
RETURN s.id AS id,
       s.mode AS mode,
       s.cue AS cue,
       s.gist AS gist,
       CASE WHEN 'quotes' IN $parts THEN coalesce(s.quotes, []) END AS quotes,
       s.saidOn AS saidOn,
       s.depth AS depth,
       CASE WHEN 'confidence' IN $parts THEN s.confidence END AS confidence,
       CASE WHEN 'origin' IN $parts THEN s.origin END AS origin,
       CASE WHEN 'resolutions' IN $parts THEN s.resolutions END AS resolutions,
       CASE WHEN 'note' IN $parts THEN s.note END AS note,
       CASE WHEN 'review' IN $parts THEN s.review END AS review,
       speaker.id AS speaker,
       speaker.name AS speakerName,
       a.id AS article,
       a.title AS title,
       a.published AS published,
       outlet.id AS outlet,
       outlet.name AS outletName,
       CASE WHEN 'anchors' IN $parts THEN reported.parts END AS parts,
       CASE WHEN 'anchors' IN $parts THEN reported.starts END AS starts,
       CASE WHEN 'anchors' IN $parts THEN reported.ends END AS ends,
       CASE WHEN 'about' IN $parts THEN [(s)-[link:ABOUT]->(e:Entity) | {position: link.position, entity: e.id, name: e.name}] END AS about,
       CASE WHEN 'audience' IN $parts THEN [(s)-[link:TOLD]->(e:Entity) | {position: link.position, entity: e.id, name: e.name}] END AS audience,
       CASE WHEN 'relays' IN $parts THEN [(s)-[link:VIA]->(e:Entity) | {position: link.position, entity: e.id, name: e.name, cue: link.cue}] END AS relays,
       CASE WHEN 'repeats' IN $parts THEN [(s)-[:REPEATS]->(inner:Statement) | inner.id] END AS repeats,
       CASE WHEN 'repeatedBy' IN $parts THEN [(s)<-[:REPEATS]-(outer:Statement) | outer.id] END AS repeatedBy,
       CASE WHEN 'figures' IN $parts THEN [(s)-[:ASSERTS]->(f:Figure) | {
         id: f.id, measure: f.measure, value: f.value, low: f.low, high: f.high, approximation: f.approximation, unit: f.unit,
         scope: f.scope, asOf: f.asOf, words: f.words, start: f.start, end: f.end, note: f.note
       }] END AS figures,
       CASE WHEN 'utterance' IN $parts THEN [(s)-[:REPORTS]->(u:Utterance) | u.id] END AS utterances
ORDER BY id
