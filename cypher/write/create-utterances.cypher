// Utterances, which nothing reports yet.
/*
:params {rows: [{id: 'utterance:example-2022-01-09-000010', gist: 'It rains.', method: 'wording/1', reports: 2}]}
*/
UNWIND $rows AS row
CREATE (u:Utterance {id: row.id})
SET u.gist = row.gist, u.method = row.method, u.reports = row.reports
