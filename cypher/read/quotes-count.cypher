// How many pairs of who quotes whom there are.
/*
:params {}
*/
MATCH (quoter:Entity)-[tie:QUOTES]->(quoted:Entity)
RETURN count(tie) AS total
