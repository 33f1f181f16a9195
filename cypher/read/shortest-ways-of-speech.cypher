// The shortest ways between two entities by the ties that are kept, through speech alone: who stands on each, and the ties that it takes.
/*
:params {from: 'person:antony-blinken', to: 'organization:ria'}
*/
MATCH (from:Entity {id: $from})
WITH from LIMIT 1
MATCH (to:Entity {id: $to})
MATCH way = allShortestPaths((from)-[:QUOTES|SPEAKS_ABOUT|TELLS*..6]-(to))
RETURN [node IN nodes(way) | {id: node.id, name: node.name, links: node.links}] AS nodes,
       [tie IN relationships(way) | {kind: type(tie), source: startNode(tie).id, target: endNode(tie).id, statements: tie.statements}] AS ties,
       reduce(text = '', node IN nodes(way) | text + '|' + node.id) AS id,
       reduce(text = '', tie IN relationships(way) | text + '|' + type(tie) + startNode(tie).id) AS steps
ORDER BY id, steps
