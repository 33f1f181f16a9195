// What people changed, made or brought up to date.
/*
:params {rows: [{id: 'change:example', kind: 'STATEMENT_CORRECT', target: 'statement:example-2022-01-09-000010', into: null, at: '2022-01-10T12:00:00.000Z', by: 'Ada Example', reason: null, before: '{"cue":"said"}', after: '{"cue":"warned"}', undoneAt: null, undoneBy: null, checksum: '1'}]}
*/
UNWIND $rows AS row
MERGE (c:Change {id: row.id})
SET c.kind = row.kind,
    c.target = row.target,
    c.into = row.into,
    c.at = row.at,
    c.by = row.by,
    c.reason = row.reason,
    c.before = row.before,
    c.after = row.after,
    c.undoneAt = row.undoneAt,
    c.undoneBy = row.undoneBy,
    c.checksum = row.checksum
