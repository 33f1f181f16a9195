// Entities in the order of how often they are linked to statements, or of how many quoted them, one page.
/*
:params {number: 'RELAYED', kinds: null, text: null, after: null, keyDescending: true, idDescending: false, limit: 20}
*/
MATCH (e:Entity)
WHERE ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds))
  AND ($text IS NULL OR toLower(e.name) CONTAINS $text OR any(alias IN e.aliases WHERE toLower(alias) CONTAINS $text))
WITH e, CASE $number
  WHEN 'SAID' THEN [(e)-[:SAID]->(s:Statement) | s.id]
  WHEN 'PASSED_ON' THEN [(e)-[:SAID]->(s:Statement) WHERE s.depth > 0 | s.id]
  WHEN 'ABOUT' THEN [(e)<-[:ABOUT]-(s:Statement) | s.id]
  WHEN 'RELAYED' THEN [(e)<-[:VIA]-(s:Statement) | s.id]
  WHEN 'QUOTED' THEN [(e)<-[:QUOTED]-(quoter:Entity) | quoter.id]
  WHEN 'LINKED' THEN [(e)-[:SAID|ABOUT|TOLD|VIA]-(s:Statement) | s.id]
END AS ids
CALL (ids) {
  UNWIND ids AS each
  RETURN count(DISTINCT each) AS key
}
WITH e.id AS id, key
WHERE $after IS NULL
   OR (key = $after.key AND CASE WHEN $idDescending THEN id < $after.id ELSE id > $after.id END)
   OR CASE WHEN $keyDescending THEN key < $after.key ELSE key > $after.key END
RETURN id,
       key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
LIMIT toInteger($limit)
