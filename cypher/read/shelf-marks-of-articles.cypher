// The links of articles to their outlets by which pages of them are found, each with the day it goes by, and the mark that it has.
/*
:params {ids: ['article:upi-2022-01-09']}
*/
UNWIND $ids AS id
MATCH (a:Article {id: id})-[link:PUBLISHED_BY]->(outlet:Entity)
RETURN id AS article,
       outlet.id AS outlet,
       a.publishedFirst AS published,
       link.at AS at
ORDER BY article
