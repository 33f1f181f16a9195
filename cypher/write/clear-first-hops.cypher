// The first hops of chains whose article has changed its outlet.
/*
:params {ids: ['statement:example-2022-01-09-000010']}
*/
MATCH (:Entity)-[hop:QUOTED]->(:Entity)
WHERE hop.statement IN $ids AND hop.position = 1
DELETE hop
