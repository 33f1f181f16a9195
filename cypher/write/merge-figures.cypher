// Figures, made or brought up to date.
/*
:params {rows: [{id: 'figure:example-2022-01-09-000020', measure: 'DEATHS', value: 3, low: null, high: null, approximation: 'EXACT', unit: 'people', scope: 'storm', asOf: null, words: 'three', start: 20, end: 25, note: null, dispute: 'dispute:deaths|storm|people', checksum: '1'}]}
*/
UNWIND $rows AS row
MERGE (f:Figure {id: row.id})
SET f.measure = row.measure,
    f.value = row.value,
    f.low = row.low,
    f.high = row.high,
    f.approximation = row.approximation,
    f.unit = row.unit,
    f.scope = row.scope,
    f.asOf = row.asOf,
    f.words = row.words,
    f.start = row.start,
    f.end = row.end,
    f.note = row.note,
    f.dispute = row.dispute,
    f.checksum = row.checksum
