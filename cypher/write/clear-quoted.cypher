// The hops of changed statements' chains, before they are written anew.
/*
:params {ids: ['statement:example-2022-01-09-000010']}
*/
MATCH (:Entity)-[hop:QUOTED]->(:Entity)
WHERE hop.statement IN $ids
DELETE hop
