// Forgets the ties that lead from some entities to others, before they are counted anew.
/*
:params {ids: ['organization:upi']}
*/
UNWIND $ids AS id
MATCH (:Entity {id: id})-[tie:QUOTES|SPEAKS_ABOUT|TELLS|MENTIONED_WITH]->(:Entity)
DELETE tie
