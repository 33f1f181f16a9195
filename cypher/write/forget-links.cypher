// Forgets how often entities are linked to statements, before it is counted anew.
/*
:params {ids: ['organization:upi']}
*/
UNWIND $ids AS id
MATCH (e:Entity {id: id})
SET e.links = null
