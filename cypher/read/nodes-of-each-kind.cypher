// How many articles, statements, entities and changes there are, from the engine's own counts.
/*
:params {}
*/
MATCH (article:Article)
RETURN 'article' AS kind,
       count(article) AS nodes
UNION ALL
MATCH (statement:Statement)
RETURN 'statement' AS kind,
       count(statement) AS nodes
UNION ALL
MATCH (entity:Entity)
RETURN 'entity' AS kind,
       count(entity) AS nodes
UNION ALL
MATCH (change:Change)
RETURN 'change' AS kind,
       count(change) AS nodes
