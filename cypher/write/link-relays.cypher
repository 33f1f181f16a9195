// Who passed it on; position 1 is nearest to the article.
/*
:params {rows: [{statement: 'statement:example-2022-01-09-000010', entity: 'organization:example-agency', position: 1, cue: 'reported'}]}
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (relay:Entity {id: row.entity})
CREATE (s)-[via:VIA]->(relay)
SET via.position = row.position, via.cue = row.cue, via.at = row.at, via.said = row.said
