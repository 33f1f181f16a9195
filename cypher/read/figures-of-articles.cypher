// The figures of articles: by their sources, and in their own voice.
/*
:params {ids: ['article:upi-2022-01-09']}
*/
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS article,
       [(a)<-[:REPORTED_IN]-(:Statement)-[:ASSERTS]->(f:Figure) | f.id] AS said,
       [(a)-[:ASSERTS]->(f:Figure) | f.id] AS own
ORDER BY article
