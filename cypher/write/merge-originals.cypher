// Records as they were read, kept beside what they have become.
/*
:params {rows: [{id: 'statement:example-2022-01-09-000010', type: 'statement', record: '{}', checksum: '1', hidden: false, hangsOn: null, article: null}]}
*/
UNWIND $rows AS row
MERGE (o:Original {id: row.id})
SET o.type = row.type,
    o.record = row.record,
    o.checksum = row.checksum,
    o.hidden = row.hidden,
    o.hangsOn = row.hangsOn,
    o.article = row.article
