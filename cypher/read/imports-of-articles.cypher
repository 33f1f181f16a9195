// When articles came in, by the imports that stand.
/*
:params {ids: ['article:upi-2022-01-09']}
*/
UNWIND $ids AS id
MATCH (c:Change {target: id})
WHERE c.kind = 'ARTICLE_IMPORT' AND c.undoneAt IS NULL
RETURN c.target AS article,
       c.at AS at
ORDER BY article, at
