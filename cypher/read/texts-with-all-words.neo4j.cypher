// How many texts of each type there are and hold each of some words, a word being its tokens, counted up to a limit; and those that hold each of the words that are needed, as texts-with-words gives them.
/*
:params {types: ['ENTITY', 'STATEMENT'], words: ['wtokayev', 'worder wminist'], needed: '+(wtokayev) +(worder wminist)', word0: 'wtokayev', word1: 'worder wminist', word2: '', word3: '', word4: '', word5: '', word6: '', word7: '', word8: '', word9: '', most: 1000, limit: 100}
*/
UNWIND $types AS type
CALL (type) {
  UNWIND range(0, size($words) - 1) AS place
  CALL (type, place) {
    CALL db.index.fulltext.queryNodes(toLower(type) + '_words', $words[place], {limit: toInteger($most)}) YIELD node
    RETURN count(node) AS holding
  }
  WITH place, holding
  ORDER BY place
  RETURN collect(holding) AS holding
}
CALL (type) {
  CALL db.index.fulltext.queryNodes(toLower(type) + '_words', $needed) YIELD node AS n
  WITH n, n.words AS words, n.id AS id
  ORDER BY size(words), id
  LIMIT toInteger($limit)
  RETURN collect([id, words, CASE WHEN type = 'ENTITY' THEN n.name END]) AS texts
}
RETURN type,
       CASE type
         WHEN 'ENTITY' THEN COUNT { (:Entity) }
         WHEN 'ARTICLE' THEN COUNT { (:Article) }
         ELSE COUNT { (:Statement) }
       END AS total,
       holding,
       texts
