// How many figures each article gives: by its sources, and in its own voice.
/*
:params {}
*/
MATCH (a:Article)
OPTIONAL MATCH (a)<-[:REPORTED_IN]-(:Statement)-[:ASSERTS]->(said:Figure)
OPTIONAL MATCH (a)-[:ASSERTS]->(own:Figure)
RETURN a.id AS article,
       count(DISTINCT said) AS said,
       count(DISTINCT own) AS own
ORDER BY article
