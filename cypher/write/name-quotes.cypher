// Writes on the ties by which some entities quote others who quotes whom, by which pages of them are found.
/*
:params {ids: ['organization:upi']}
*/
UNWIND $ids AS id
MATCH (quoter:Entity {id: id})-[tie:QUOTES]->(quoted:Entity)
SET tie.quoter = quoter.id, tie.quoted = quoted.id
