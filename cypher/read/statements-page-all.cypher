// All statements, one page of them, in a total order.
/*
:params {orderBy: 'PUBLISHED', after: null, keyDescending: true, idDescending: false, limit: 20}
*/
MATCH (a:Article)<-[:REPORTED_IN]-(s:Statement)
WITH s,
     CASE $orderBy WHEN 'SAID_ON' THEN coalesce(s.saidFirst, a.publishedFirst) ELSE a.publishedFirst END AS key
WHERE $after IS NULL
   OR (key = $after.key AND CASE WHEN $idDescending THEN s.id < $after.id ELSE s.id > $after.id END)
   OR CASE WHEN $keyDescending THEN key < $after.key ELSE key > $after.key END
RETURN s.id AS id,
       key
ORDER BY CASE WHEN $keyDescending THEN key END DESC,
         CASE WHEN NOT $keyDescending THEN key END,
         CASE WHEN $idDescending THEN id END DESC,
         id
LIMIT toInteger($limit)
