// The figures of some disputes as they were stated: by whom, through whom, in which outlet, on which day.
/*
:params {disputes: ['dispute:deaths|protests-in-kazakhstan|people']}
*/
UNWIND $disputes AS dispute
MATCH (f:Figure {dispute: dispute})
RETURN dispute,
       f.id AS id,
       f.measure AS measure,
       f.value AS value,
       f.low AS low,
       f.high AS high,
       f.approximation AS approximation,
       f.unit AS unit,
       f.scope AS scope,
       f.asOf AS asOf,
       f.words AS words,
       f.start AS start,
       f.end AS end,
       f.note AS note,
       [(f)<-[:ASSERTS]-(s:Statement)<-[:SAID]-(e:Entity) | {statement: s.id, saidOn: s.saidOn, id: e.id, name: e.name}] AS speakers,
       [(f)<-[:ASSERTS]-(:Statement)-[via:VIA]->(e:Entity) | {position: via.position, id: e.id, name: e.name}] AS relays,
       [(f)<-[:ASSERTS]-(:Statement)-[:REPORTED_IN]->(a:Article)-[:PUBLISHED_BY]->(o:Entity) | {article: a.id, published: a.published, id: o.id, name: o.name}]
         + [(f)<-[:ASSERTS]-(a:Article)-[:PUBLISHED_BY]->(o:Entity) | {article: a.id, published: a.published, id: o.id, name: o.name}] AS outlets
ORDER BY id
