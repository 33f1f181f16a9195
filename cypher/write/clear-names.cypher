// Takes entities out of the look-up by name.
/*
:params {ids: ['person:ada-example']}
*/
UNWIND $ids AS id
MATCH (:Name)-[names:NAMES]->(:Entity {id: id})
DELETE names
