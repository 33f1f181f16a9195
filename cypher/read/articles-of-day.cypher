// The articles that an outlet published on a day, by their titles and addresses.
/*
:params {outlet: 'organization:upi', day: '2022-01-09'}
*/
MATCH (a:Article {publishedFirst: $day})-[:PUBLISHED_BY]->(:Entity {id: $outlet})
RETURN a.id AS id,
       a.title AS title,
       a.url AS url
ORDER BY id
