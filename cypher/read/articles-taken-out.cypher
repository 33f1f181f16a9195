// Changes by which articles were taken out: deletions that stand, and imports that were taken back.
/*
:params {}
*/
MATCH (c:Change)
WHERE (c.kind = 'ARTICLE_DELETE' AND c.undoneAt IS NULL) OR (c.kind = 'ARTICLE_IMPORT' AND c.undoneAt IS NOT NULL)
RETURN c.id AS id
ORDER BY c.at, id
