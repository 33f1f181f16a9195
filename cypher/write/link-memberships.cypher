// Which alliance or body an entity belongs to.
/*
:params {rows: [{id: 'relation:example', source: 'country:xa', target: 'organization:example-union', from: null, to: null, note: null, checksum: '1'}]}
*/
UNWIND $rows AS row
MATCH (part:Entity {id: row.source})
MATCH (whole:Entity {id: row.target})
CREATE (part)-[r:MEMBER_OF]->(whole)
SET r.id = row.id, r.from = row.from, r.to = row.to, r.note = row.note, r.checksum = row.checksum
