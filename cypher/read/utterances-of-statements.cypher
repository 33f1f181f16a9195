// The utterances that statements report.
/*
:params {ids: ['statement:wall-street-journal-2022-01-09-000338', 'statement:young-bhartiya-2022-01-07-003895']}
*/
UNWIND $ids AS id
MATCH (:Statement {id: id})-[:REPORTS]->(u:Utterance)
RETURN DISTINCT u.id AS id
ORDER BY id
