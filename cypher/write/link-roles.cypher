// Who holds or held which office.
/*
:params {rows: [{id: 'relation:ada-editor', source: 'person:ada-example', target: 'organization:example-daily', title: 'Editor', from: '2020', to: null, note: null, checksum: '1'}]}
*/
UNWIND $rows AS row
MATCH (holder:Entity {id: row.source})
MATCH (body:Entity {id: row.target})
CREATE (holder)-[r:HOLDS_ROLE]->(body)
SET r.id = row.id, r.title = row.title, r.from = row.from, r.to = row.to, r.note = row.note, r.checksum = row.checksum
