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
       COUNT { (e)<-[:ABOUT]-() } AS about,
       EXISTS { (e)<-[:PUBLISHED_BY]-() } AS outlet
ORDER BY id
