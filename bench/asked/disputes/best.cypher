MATCH (f:Figure)
WHERE f.dispute STARTS WITH 'dispute:' + toLower($measure) + '|'
WITH f.dispute AS dispute, collect(f) AS figures
WHERE size(figures) > 1
WITH dispute, figures
ORDER BY dispute
LIMIT 20
RETURN {scope: figures[0].scope, figures: [f IN figures | {
  id: f.id, value: f.value, low: f.low, high: f.high, asOf: f.asOf,
  said: [(f)<-[:ASSERTS]-(s:Statement) | s.saidOn],
  published: [(f)<-[:ASSERTS]-(:Statement)-[:REPORTED_IN]->(a:Article) | a.published]
}]} AS row
