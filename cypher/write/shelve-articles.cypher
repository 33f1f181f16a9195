// Puts articles where they belong on the shelves by which pages of them are found.
/*
:params {rows: [{article: 'article:example-2022-01-09', at: 4503599627370496}]}
*/
UNWIND $rows AS row
MATCH (:Article {id: row.article})-[link:PUBLISHED_BY]->()
SET link.at = row.at
