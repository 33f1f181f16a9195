// Parts articles from their outlets, before they are linked anew.
/*
:params {ids: ['article:example-2022-01-09']}
*/
UNWIND $ids AS id
MATCH (:Article {id: id})-[published:PUBLISHED_BY]->()
DELETE published
