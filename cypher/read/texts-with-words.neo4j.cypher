// Texts that hold one of some tokens and, of each group of others, one too; where there are more than the limit, the shortest.
/*
:params {types: ['ENTITY', 'STATEMENT'], tokens: 'wtokayev', others: [['worder', 'wminist']], limit: 100}
*/
CALL db.index.fulltext.queryNodes('entity_words', CASE WHEN 'ENTITY' IN $types THEN $tokens ELSE 'none' END) YIELD node AS n
WITH n, split(n.words, ' ') AS held
WHERE all(group IN $others WHERE any(token IN group WHERE token IN held))
RETURN 'ENTITY' AS type, n.id AS id, n.words AS words, n.name AS name
ORDER BY size(words), id
LIMIT toInteger($limit)
UNION ALL
CALL db.index.fulltext.queryNodes('article_words', CASE WHEN 'ARTICLE' IN $types THEN $tokens ELSE 'none' END) YIELD node AS n
WITH n, split(n.words, ' ') AS held
WHERE all(group IN $others WHERE any(token IN group WHERE token IN held))
RETURN 'ARTICLE' AS type, n.id AS id, n.words AS words, null AS name
ORDER BY size(words), id
LIMIT toInteger($limit)
UNION ALL
CALL db.index.fulltext.queryNodes('statement_words', CASE WHEN 'STATEMENT' IN $types THEN $tokens ELSE 'none' END) YIELD node AS n
WITH n, split(n.words, ' ') AS held
WHERE all(group IN $others WHERE any(token IN group WHERE token IN held))
RETURN 'STATEMENT' AS type, n.id AS id, n.words AS words, null AS name
ORDER BY size(words), id
LIMIT toInteger($limit)
