// Nodes of any labels, as a backup holds them; their numbers are those of the engine.
/*
:params {rows: [{labels: ['Example'], properties: {id: 'example:1'}}]}
*/
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN elementId(n) AS element
