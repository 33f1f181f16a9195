// When the last change was made, undone ones included.
/*
:params {}
*/
MATCH (c:Change)
RETURN max(c.at) AS at
