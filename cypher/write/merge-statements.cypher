// Statements, made or brought up to date, for the grouping to look at.
/*
:params {rows: [{id: 'statement:example-2022-01-09-000010', mode: 'INDIRECT', cue: 'said', gist: 'It rains.', quotes: [], words: 'wrain', saidOn: '2022-01-09', saidFirst: '2022-01-09', saidLast: '2022-01-09', saidHour: null, depth: 0, confidence: 1.0, origin: 'CURATED', doubt: 0.0, resolutions: null, note: null, checksum: '1', addition: 1}]}
*/
UNWIND $rows AS row
MERGE (s:Statement {id: row.id})
  ON CREATE SET s.addition = row.addition
SET s.mode = row.mode,
    s.cue = row.cue,
    s.gist = row.gist,
    s.quotes = row.quotes,
    s.saidOn = row.saidOn,
    s.saidFirst = row.saidFirst,
    s.saidLast = row.saidLast,
    s.saidHour = row.saidHour,
    s.depth = row.depth,
    s.confidence = row.confidence,
    s.origin = row.origin,
    s.doubt = row.doubt,
    s.resolutions = row.resolutions,
    s.note = row.note,
    s.words = row.words,
    s.ungrouped = true,
    s.checksum = row.checksum
