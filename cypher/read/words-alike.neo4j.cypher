// For each of some words what it may stand for, as words-alike gives it, found by heads in an index of words and by tails in one of letters inside them.
/*
:params {words: [{initial: 't', prefix: 'tokae', head: 'to', tail: 'kae', swapped: 'tkoae', shortest: 4, longest: 6, loose: 't', looseHead: 't', looseTail: 'e', longestBegun: 25}, {initial: 'o', prefix: null, head: 'or', tail: 'der', swapped: 'odrer', shortest: 4, longest: 6, loose: null, looseHead: null, looseTail: null, longestBegun: 6}], onlyNames: false, limit: 100}
*/
UNWIND range(0, size($words) - 1) AS index
WITH index, $words[index] AS sought
CALL (sought) {
  MATCH (w:Word)
  USING RANGE INDEX w:Word(key)
  WHERE w.key STARTS WITH sought.prefix
    AND (w.inNames OR NOT $onlyNames)
  WITH w, w.key AS key
  ORDER BY CASE WHEN w.inNames THEN 0 ELSE 1 END, size(key), key
  LIMIT toInteger($limit)
  RETURN collect([key, w.token]) AS begun
}
CALL (sought, begun) {
  CALL (sought, begun) {
    MATCH (w:Word)
    USING RANGE INDEX w:Word(key)
    WHERE w.key STARTS WITH sought.head
      AND size(w.key) <= sought.longest
    RETURN w
    UNION
    MATCH (w:Word)
    USING TEXT INDEX w:Word(key)
    WHERE w.key ENDS WITH sought.tail
      AND size(w.key) <= sought.longest
    RETURN w
    UNION
    MATCH (w:Word {key: sought.swapped})
    RETURN w
    UNION
    MATCH (w:Word {initial: CASE WHEN size(begun) = 0 THEN sought.loose END})
    WHERE size(w.key) <= sought.longestBegun
      AND (w.key STARTS WITH sought.looseHead OR w.key ENDS WITH sought.looseTail)
    RETURN w
  }
  WITH sought, w, w.key AS key
  WHERE size(key) >= sought.shortest
    AND w.initial = sought.initial
    AND (w.inNames OR NOT $onlyNames)
  WITH key, w.token AS token
  ORDER BY key
  RETURN collect([key, token]) AS spelled
}
RETURN index,
       begun,
       spelled
ORDER BY index
