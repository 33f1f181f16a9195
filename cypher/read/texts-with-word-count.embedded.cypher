// How many texts of each type hold one of some tokens.
/*
:params {tokens: 'wtokayev worder'}
*/
MATCH (n:Entity)
WHERE text_match(n.words, $tokens)
RETURN 'ENTITY' AS type, count(n) AS total
UNION ALL
MATCH (n:Article)
WHERE text_match(n.words, $tokens)
RETURN 'ARTICLE' AS type, count(n) AS total
UNION ALL
MATCH (n:Statement)
WHERE text_match(n.words, $tokens)
RETURN 'STATEMENT' AS type, count(n) AS total
