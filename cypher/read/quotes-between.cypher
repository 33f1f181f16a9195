// How often some entities quoted others, counted in the hops of chains, and from when until when.
/*
:params {rows: [{source: 'organization:ria', target: 'organization:kazakh-president-office'}]}
*/
UNWIND $rows AS row
MATCH (:Entity {id: row.source})-[hop:QUOTED]->(:Entity {id: row.target})
MATCH (s:Statement {id: hop.statement})-[:REPORTED_IN]->(a:Article)
RETURN row.source AS source,
       row.target AS target,
       count(DISTINCT s) AS statements,
       min(a.publishedFirst) AS first,
       max(a.publishedLast) AS last
ORDER BY source, target
