MATCH (:Entity {id: $about})<-[:ABOUT]-(s:Statement)-[:REPORTED_IN]->(a:Article)
WITH DISTINCT s, a
WITH substring(s.saidFirst, 0, 7) AS said, substring(a.publishedFirst, 0, 7) AS published, count(*) AS total
RETURN {said: said, published: published, total: total} AS row
