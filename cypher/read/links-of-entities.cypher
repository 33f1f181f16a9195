// How often each of some entities is linked to statements, or to the statements in its articles.
/*
:params {ids: ['country:kz', 'organization:upi']}
*/
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id,
       size([(e)-[:SAID|ABOUT|TOLD|VIA]-(s:Statement) | 1])
         + size([(e)<-[:PUBLISHED_BY]-(:Article)<-[:REPORTED_IN]-(s:Statement) | 1]) AS links
ORDER BY id
