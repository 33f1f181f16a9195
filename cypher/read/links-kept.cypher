// How often each of some entities is linked to statements, or to the statements in its articles, as it is kept.
/*
:params {ids: ['country:kz', 'organization:upi']}
*/
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id,
       coalesce(e.links, 0) AS links
ORDER BY id
