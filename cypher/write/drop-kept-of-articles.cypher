// Forgets whatever is kept of articles, by all changes.
/*
:params {ids: ['article:example-2022-01-09']}
*/
UNWIND $ids AS id
MATCH (k:Kept {article: id})
DELETE k
