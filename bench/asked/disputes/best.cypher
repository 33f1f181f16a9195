MATCH (f:Figure {measure: $measure})
WITH f.scope AS scope, f.unit AS unit, collect(f) AS figures
WHERE size(figures) > 1
WITH scope, figures
ORDER BY scope
LIMIT 20
RETURN {scope: scope, figures: [f IN figures | {
  id: f.id, value: f.value, low: f.low, high: f.high, asOf: f.asOf,
  said: [(f)<-[:ASSERTS]-(s:Statement) | s.saidOn],
  published: [(f)<-[:ASSERTS]-(:Statement)-[:REPORTED_IN]->(a:Article) | a.published]
}]} AS row
