// How many texts of each type can be searched.
/*
:params {}
*/
MATCH (n:Entity)
RETURN 'ENTITY' AS type, count(n) AS total
UNION ALL
MATCH (n:Article)
RETURN 'ARTICLE' AS type, count(n) AS total
UNION ALL
MATCH (n:Statement)
RETURN 'STATEMENT' AS type, count(n) AS total
