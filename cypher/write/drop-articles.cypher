// Takes articles out of the graph; what they report and assert must be gone before.
/*
:params {ids: ['article:example-2022-01-09']}
*/
UNWIND $ids AS id
MATCH (a:Article {id: id})
DETACH DELETE a
