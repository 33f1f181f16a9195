// Which organization published an article.
/*
:params {rows: [{article: 'article:example-2022-01-09', outlet: 'organization:example-daily'}]}
*/
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (outlet:Entity {id: row.outlet})
CREATE (a)-[link:PUBLISHED_BY]->(outlet)
SET link.at = row.at
