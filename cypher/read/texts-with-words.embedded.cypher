// Texts that hold one of some tokens and, of each group of others, one too; where there are more than the limit, the shortest.
/*
:params {types: ['ENTITY', 'STATEMENT'], tokens: 'wtokayev', others: [['worder', 'wminist']], limit: 100}
*/
MATCH (n:Entity)
WHERE text_match(n.words, $tokens) AND 'ENTITY' IN $types
WITH n, split(n.words, ' ') AS held
WHERE all(group IN $others WHERE any(token IN group WHERE token IN held))
RETURN 'ENTITY' AS type, n.id AS id, n.words AS words, n.name AS name
ORDER BY size(words), id
LIMIT toInteger($limit)
UNION ALL
MATCH (n:Article)
WHERE text_match(n.words, $tokens) AND 'ARTICLE' IN $types
WITH n, split(n.words, ' ') AS held
WHERE all(group IN $others WHERE any(token IN group WHERE token IN held))
RETURN 'ARTICLE' AS type, n.id AS id, n.words AS words, null AS name
ORDER BY size(words), id
LIMIT toInteger($limit)
UNION ALL
MATCH (n:Statement)
WHERE text_match(n.words, $tokens) AND 'STATEMENT' IN $types
WITH n, split(n.words, ' ') AS held
WHERE all(group IN $others WHERE any(token IN group WHERE token IN held))
RETURN 'STATEMENT' AS type, n.id AS id, n.words AS words, null AS name
ORDER BY size(words), id
LIMIT toInteger($limit)
