// Statements, made or brought up to date.
/*
:params {rows: [{id: 'statement:example-2022-01-09-000010', mode: 'INDIRECT', cue: 'said', gist: 'It rains.', quotes: [], saidOn: '2022-01-09', saidFirst: '2022-01-09', saidLast: '2022-01-09', depth: 0, confidence: 1.0, origin: 'CURATED', note: null, checksum: '1'}]}
*/
UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
SET s.mode = row.mode,
    s.cue = row.cue,
    s.gist = row.gist,
    s.quotes = row.quotes,
    s.saidOn = row.saidOn,
    s.saidFirst = row.saidFirst,
    s.saidLast = row.saidLast,
    s.depth = row.depth,
    s.confidence = row.confidence,
    s.origin = row.origin,
    s.note = row.note,
    s.checksum = row.checksum
