// How many texts of each type there are and hold each of some words, a word being its tokens. Which texts hold all that are needed is asked next (texts-with-words): this engine finds them by one word, best by the rarest, and it must be told that one by itself.
/*
:params {types: ['ENTITY', 'STATEMENT'], words: ['wtokayev', 'worder wminist'], needed: '+(wtokayev) +(worder wminist)', word0: 'wtokayev', word1: 'worder wminist', word2: '', word3: '', word4: '', word5: '', word6: '', word7: '', word8: '', word9: '', most: 1000, limit: 100}
*/
CALL { MATCH (n:Entity) WHERE 'ENTITY' IN $types RETURN count(n) AS total }
CALL { MATCH (n:Entity) WHERE text_match(n.words, $word0) RETURN count(n) AS holding0 }
CALL { MATCH (n:Entity) WHERE text_match(n.words, $word1) RETURN count(n) AS holding1 }
CALL { MATCH (n:Entity) WHERE text_match(n.words, $word2) RETURN count(n) AS holding2 }
CALL { MATCH (n:Entity) WHERE text_match(n.words, $word3) RETURN count(n) AS holding3 }
CALL { MATCH (n:Entity) WHERE text_match(n.words, $word4) RETURN count(n) AS holding4 }
CALL { MATCH (n:Entity) WHERE text_match(n.words, $word5) RETURN count(n) AS holding5 }
CALL { MATCH (n:Entity) WHERE text_match(n.words, $word6) RETURN count(n) AS holding6 }
CALL { MATCH (n:Entity) WHERE text_match(n.words, $word7) RETURN count(n) AS holding7 }
CALL { MATCH (n:Entity) WHERE text_match(n.words, $word8) RETURN count(n) AS holding8 }
CALL { MATCH (n:Entity) WHERE text_match(n.words, $word9) RETURN count(n) AS holding9 }
WITH total, [holding0, holding1, holding2, holding3, holding4, holding5, holding6, holding7, holding8, holding9][0..size($words)] AS holding
WHERE 'ENTITY' IN $types
RETURN 'ENTITY' AS type, total, holding, null AS texts
UNION ALL
CALL { MATCH (n:Article) WHERE 'ARTICLE' IN $types RETURN count(n) AS total }
CALL { MATCH (n:Article) WHERE text_match(n.words, $word0) RETURN count(n) AS holding0 }
CALL { MATCH (n:Article) WHERE text_match(n.words, $word1) RETURN count(n) AS holding1 }
CALL { MATCH (n:Article) WHERE text_match(n.words, $word2) RETURN count(n) AS holding2 }
CALL { MATCH (n:Article) WHERE text_match(n.words, $word3) RETURN count(n) AS holding3 }
CALL { MATCH (n:Article) WHERE text_match(n.words, $word4) RETURN count(n) AS holding4 }
CALL { MATCH (n:Article) WHERE text_match(n.words, $word5) RETURN count(n) AS holding5 }
CALL { MATCH (n:Article) WHERE text_match(n.words, $word6) RETURN count(n) AS holding6 }
CALL { MATCH (n:Article) WHERE text_match(n.words, $word7) RETURN count(n) AS holding7 }
CALL { MATCH (n:Article) WHERE text_match(n.words, $word8) RETURN count(n) AS holding8 }
CALL { MATCH (n:Article) WHERE text_match(n.words, $word9) RETURN count(n) AS holding9 }
WITH total, [holding0, holding1, holding2, holding3, holding4, holding5, holding6, holding7, holding8, holding9][0..size($words)] AS holding
WHERE 'ARTICLE' IN $types
RETURN 'ARTICLE' AS type, total, holding, null AS texts
UNION ALL
CALL { MATCH (n:Statement) WHERE 'STATEMENT' IN $types RETURN count(n) AS total }
CALL { MATCH (n:Statement) WHERE text_match(n.words, $word0) RETURN count(n) AS holding0 }
CALL { MATCH (n:Statement) WHERE text_match(n.words, $word1) RETURN count(n) AS holding1 }
CALL { MATCH (n:Statement) WHERE text_match(n.words, $word2) RETURN count(n) AS holding2 }
CALL { MATCH (n:Statement) WHERE text_match(n.words, $word3) RETURN count(n) AS holding3 }
CALL { MATCH (n:Statement) WHERE text_match(n.words, $word4) RETURN count(n) AS holding4 }
CALL { MATCH (n:Statement) WHERE text_match(n.words, $word5) RETURN count(n) AS holding5 }
CALL { MATCH (n:Statement) WHERE text_match(n.words, $word6) RETURN count(n) AS holding6 }
CALL { MATCH (n:Statement) WHERE text_match(n.words, $word7) RETURN count(n) AS holding7 }
CALL { MATCH (n:Statement) WHERE text_match(n.words, $word8) RETURN count(n) AS holding8 }
CALL { MATCH (n:Statement) WHERE text_match(n.words, $word9) RETURN count(n) AS holding9 }
WITH total, [holding0, holding1, holding2, holding3, holding4, holding5, holding6, holding7, holding8, holding9][0..size($words)] AS holding
WHERE 'STATEMENT' IN $types
RETURN 'STATEMENT' AS type, total, holding, null AS texts
