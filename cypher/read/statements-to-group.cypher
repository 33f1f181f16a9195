// What the grouping compares of statements: words, figures, days, topics, and the statements inside and around them.
/*
:params {ids: ['statement:wall-street-journal-2022-01-09-000338', 'statement:caravanserai-2022-01-10-001494']}
*/
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)<-[:SAID]-(speaker:Entity)
MATCH (s)-[:REPORTED_IN]->(a:Article)
RETURN s.id AS id,
       speaker.id AS speaker,
       s.gist AS gist,
       coalesce(s.quotes, []) AS quotes,
       s.saidFirst AS saidFirst,
       s.saidLast AS saidLast,
       a.publishedFirst AS published,
       [(s)-[:ABOUT]->(e:Entity) | e.id] AS about,
       [(s)-[:ASSERTS]->(f:Figure) | {id: f.id, measure: f.measure, value: f.value, low: f.low, high: f.high, approximation: f.approximation, scope: f.scope}] AS figures,
       [(s)-[:REPEATS]->(inner:Statement) | inner.id] + [(s)<-[:REPEATS]-(outer:Statement) | outer.id] AS nested
ORDER BY id
