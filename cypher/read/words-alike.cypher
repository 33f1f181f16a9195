// For each of some words what it may stand for: words that begin so, those of names first, then the shortest; and words that may be another spelling of it: the same first letter, about as long, and the same head, the same tail, or two letters swapped. What begins nothing may be the beginning of a longer one, spelled otherwise.
/*
:params {words: [{initial: 't', prefix: 'tokae', head: 'to', tail: 'kae', swapped: 'tkoae', shortest: 4, longest: 6, loose: 't', looseHead: 't', looseTail: 'e', longestBegun: 25}, {initial: 'o', prefix: null, head: 'or', tail: 'der', swapped: 'odrer', shortest: 4, longest: 6, loose: null, looseHead: null, looseTail: null, longestBegun: 6}], onlyNames: false, limit: 100}
*/
UNWIND range(0, size($words) - 1) AS index
WITH index, $words[index] AS sought
CALL (sought) {
  MATCH (w:Word {initial: sought.initial})
  WHERE w.key STARTS WITH sought.prefix
    AND (w.inNames OR NOT $onlyNames)
  WITH w.key AS key, w.token AS token, w.inNames AS inNames
  ORDER BY CASE WHEN inNames THEN 0 ELSE 1 END, size(key), key
  LIMIT toInteger($limit)
  RETURN collect([key, token]) AS begun
}
CALL (sought, begun) {
  MATCH (w:Word {initial: sought.initial})
  WHERE size(w.key) >= sought.shortest
    AND ((size(w.key) <= sought.longest
        AND (w.key STARTS WITH sought.head OR w.key ENDS WITH sought.tail OR w.key = sought.swapped))
      OR (size(begun) = 0
        AND size(w.key) <= sought.longestBegun
        AND (w.key STARTS WITH sought.looseHead OR w.key ENDS WITH sought.looseTail)))
    AND (w.inNames OR NOT $onlyNames)
  WITH w.key AS key, w.token AS token
  ORDER BY key
  RETURN collect([key, token]) AS spelled
}
RETURN index,
       begun,
       spelled
ORDER BY index
