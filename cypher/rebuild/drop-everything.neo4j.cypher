// Half of a restored graph, so many nodes a transaction; what others keep in the same database stays. The mark goes last, with what is made anew.
/*
:params {}
*/
MATCH (n:Entity|Name|Article|Statement|Figure|Utterance|Word|Change|Kept|Original|FormerId|Counter)
WHERE NOT (n:Counter AND n.id = 'being-restored')
CALL (n) {
  DETACH DELETE n
} IN TRANSACTIONS OF 2000 ROWS
