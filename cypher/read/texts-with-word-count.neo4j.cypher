// How many texts of each type hold one of some tokens.
/*
:params {tokens: 'wtokayev worder'}
*/
CALL db.index.fulltext.queryNodes('entity_words', $tokens) YIELD node
RETURN 'ENTITY' AS type, count(node) AS total
UNION ALL
CALL db.index.fulltext.queryNodes('article_words', $tokens) YIELD node
RETURN 'ARTICLE' AS type, count(node) AS total
UNION ALL
CALL db.index.fulltext.queryNodes('statement_words', $tokens) YIELD node
RETURN 'STATEMENT' AS type, count(node) AS total
