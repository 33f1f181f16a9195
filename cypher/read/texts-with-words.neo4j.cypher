// Texts that hold one of some tokens and, of each group of others, one too: of each type its texts, each as its id, its words and, of an entity, its name; where there are more than the limit, the shortest.
/*
:params {types: ['ENTITY', 'STATEMENT'], tokens: 'wtokayev', others: [['worder', 'wminist']], limit: 100}
*/
UNWIND $types AS type
CALL (type) {
  CALL db.index.fulltext.queryNodes(toLower(type) + '_words', $tokens) YIELD node AS n
  WITH n, n.words AS words
  WITH n, words, split(words, ' ') AS held
  WHERE all(group IN $others WHERE any(token IN group WHERE token IN held))
  WITH n, words, n.id AS id
  ORDER BY size(words), id
  LIMIT toInteger($limit)
  RETURN collect([id, words, CASE WHEN type = 'ENTITY' THEN n.name END]) AS texts
}
RETURN type,
       texts
