// Statements by id, each with everything it is linked to.
/*
:params {ids: ['statement:example']}
*/
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)<-[:SAID]-(speaker:Entity)
MATCH (s)-[reported:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(outlet:Entity)
RETURN s.id AS id,
       s.mode AS mode,
       s.cue AS cue,
       s.gist AS gist,
       s.quotes AS quotes,
       s.saidOn AS saidOn,
       s.depth AS depth,
       s.confidence AS confidence,
       s.origin AS origin,
       s.resolutions AS resolutions,
       s.note AS note,
       s.review AS review,
       speaker.id AS speaker,
       a.id AS article,
       outlet.id AS outlet,
       reported.parts AS parts,
       reported.starts AS starts,
       reported.ends AS ends,
       [(s)-[link:ABOUT]->(e:Entity) | {position: link.position, entity: e.id}] AS about,
       [(s)-[link:TOLD]->(e:Entity) | {position: link.position, entity: e.id}] AS audience,
       [(s)-[link:VIA]->(e:Entity) | {position: link.position, entity: e.id, cue: link.cue}] AS relays,
       [(s)-[:REPEATS]->(inner:Statement) | inner.id] AS repeats,
       [(s)<-[:REPEATS]-(outer:Statement) | outer.id] AS repeatedBy,
       [(s)-[:ASSERTS]->(f:Figure) | f.id] AS figures,
       [(s)-[:REPORTS]->(u:Utterance) | u.id] AS utterances
ORDER BY id
