// Takes entities out with all their links.
/*
:params {ids: ['event:nobody-knows']}
*/
UNWIND $ids AS id
MATCH (e:Entity {id: id})
DETACH DELETE e
