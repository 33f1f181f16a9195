// Articles by id, with their outlets; the text only where it is asked for.
/*
:params {ids: ['article:upi-2022-01-09'], withText: false}
*/
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:PUBLISHED_BY]->(outlet:Entity)
RETURN a.id AS id,
       a.title AS title,
       a.published AS published,
       a.author AS author,
       a.url AS url,
       a.language AS language,
       a.sha256 AS sha256,
       a.length AS length,
       coalesce(a.version, 1) AS version,
       coalesce(a.supersedes, []) AS supersedes,
       a.note AS note,
       outlet.id AS outlet,
       CASE WHEN $withText THEN a.text END AS text
ORDER BY id
