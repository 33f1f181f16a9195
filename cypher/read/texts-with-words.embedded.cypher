// Texts that hold one of some tokens and, of each group of others, one too: of each type its texts, each as its id, its words and, of an entity, its name; where there are more than the limit, the shortest.
/*
:params {types: ['ENTITY', 'STATEMENT'], tokens: 'wtokayev', others: [['worder', 'wminist']], limit: 100}
*/
MATCH (n:Entity)
WHERE text_match(n.words, $tokens) AND 'ENTITY' IN $types
WITH n.id AS id, n.words AS words, n.name AS name, split(n.words, ' ') AS held
WHERE all(group IN $others WHERE any(token IN group WHERE token IN held))
WITH id, words, name
ORDER BY size(words), id
LIMIT toInteger($limit)
WITH collect([id, words, name]) AS texts
WHERE 'ENTITY' IN $types
RETURN 'ENTITY' AS type, texts
UNION ALL
MATCH (n:Article)
WHERE text_match(n.words, $tokens) AND 'ARTICLE' IN $types
WITH n.id AS id, n.words AS words, null AS name, split(n.words, ' ') AS held
WHERE all(group IN $others WHERE any(token IN group WHERE token IN held))
WITH id, words, name
ORDER BY size(words), id
LIMIT toInteger($limit)
WITH collect([id, words, name]) AS texts
WHERE 'ARTICLE' IN $types
RETURN 'ARTICLE' AS type, texts
UNION ALL
MATCH (n:Statement)
WHERE text_match(n.words, $tokens) AND 'STATEMENT' IN $types
WITH n.id AS id, n.words AS words, null AS name, split(n.words, ' ') AS held
WHERE all(group IN $others WHERE any(token IN group WHERE token IN held))
WITH id, words, name
ORDER BY size(words), id
LIMIT toInteger($limit)
WITH collect([id, words, name]) AS texts
WHERE 'STATEMENT' IN $types
RETURN 'STATEMENT' AS type, texts
