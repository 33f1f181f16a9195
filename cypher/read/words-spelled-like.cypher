// Words that may be another spelling: the same first letter, about as long, and the same head or the same tail.
/*
:params {initial: 't', head: 'to', tail: 'ev', shortest: 5, longest: 7, onlyNames: false}
*/
UNWIND [$initial] AS initial
MATCH (w:Word {initial: initial})
WHERE size(w.key) >= $shortest
  AND size(w.key) <= $longest
  AND (w.key STARTS WITH $head OR w.key ENDS WITH $tail)
  AND (w.inNames OR NOT $onlyNames)
RETURN w.key AS key,
       w.token AS token
ORDER BY key
