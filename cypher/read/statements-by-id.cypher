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
       coalesce(s.quotes, []) AS quotes,
       s.saidOn AS saidOn,
       s.depth AS depth,
       s.confidence AS confidence,
       s.origin AS origin,
       s.resolutions AS resolutions,
       s.note AS note,
       s.review AS review,
       speaker.id AS speaker,
       speaker.name AS speakerName,
       a.id AS article,
       a.title AS title,
       a.published AS published,
       outlet.id AS outlet,
       outlet.name AS outletName,
       reported.parts AS parts,
       reported.starts AS starts,
       reported.ends AS ends,
       [(s)-[link:ABOUT]->(e:Entity) | {position: link.position, entity: e.id, name: e.name}] AS about,
       [(s)-[link:TOLD]->(e:Entity) | {position: link.position, entity: e.id, name: e.name}] AS audience,
       [(s)-[link:VIA]->(e:Entity) | {position: link.position, entity: e.id, name: e.name, cue: link.cue}] AS relays,
       [(s)-[:REPEATS]->(inner:Statement) | inner.id] AS repeats,
       [(s)<-[:REPEATS]-(outer:Statement) | outer.id] AS repeatedBy,
       [(s)-[:ASSERTS]->(f:Figure) | f.id] AS figures,
       [(s)-[:REPORTS]->(u:Utterance) | u.id] AS utterances
ORDER BY id
