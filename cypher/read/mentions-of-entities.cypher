// How many statements are about each of some entities, of how many, and whether it is an outlet.
/*
:params {ids: ['country:kz', 'organization:upi']}
*/
MATCH (s:Statement)
WITH count(s) AS all
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id,
       all,
       size([(e)<-[:ABOUT]-(topic:Statement) | 1]) AS about,
       size([(e)<-[:PUBLISHED_BY]-(a:Article) | 1]) > 0 AS outlet
ORDER BY id
