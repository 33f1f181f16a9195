// Links of any type between nodes by the numbers of the engine, as a backup holds them.
/*
:params {rows: [{source: '4:example:0', target: '4:example:0', type: 'EXAMPLE', properties: {}}]}
*/
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.source
MATCH (b) WHERE elementId(b) = row.target
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
