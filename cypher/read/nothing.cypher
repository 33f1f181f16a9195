// Nothing: for the bookmark of the last transaction, which comes with every answer.
/*
:params {}
*/
RETURN 1 AS one
