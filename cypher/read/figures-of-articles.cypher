// The figures that articles assert in their own voice.
/*
:params {ids: ['article:upi-2022-01-09']}
*/
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:ASSERTS]->(f:Figure)
RETURN a.id AS article,
       f.id AS figure
ORDER BY article, figure
