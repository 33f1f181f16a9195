// Figures by id, with the statement or the article that asserts them.
/*
:params {ids: ['figure:example']}
*/
UNWIND $ids AS id
MATCH (f:Figure {id: id})
RETURN f.id AS id,
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
       [(f)<-[:ASSERTS]-(s:Statement) | s.id] AS statements,
       [(f)<-[:ASSERTS]-(:Statement)-[:REPORTED_IN]->(a:Article) | a.id] + [(f)<-[:ASSERTS]-(a:Article) | a.id] AS articles
ORDER BY id
