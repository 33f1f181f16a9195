// Words that begin so, those of names first, then the shortest.
/*
:params {prefix: 'tok', initial: 't', onlyNames: false, limit: 100}
*/
UNWIND [$initial] AS initial
MATCH (w:Word {initial: initial})
WHERE w.key STARTS WITH $prefix
  AND (w.inNames OR NOT $onlyNames)
RETURN w.key AS key,
       w.token AS token
ORDER BY CASE WHEN w.inNames THEN 0 ELSE 1 END, size(key), key
LIMIT toInteger($limit)
