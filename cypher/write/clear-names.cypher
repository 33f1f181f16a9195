// Takes entities out of the look-up by name.
/*
:params {ids: ['person:ada-example']}
*/
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[names:NAMES]-(:Name)
DELETE names
