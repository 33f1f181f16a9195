// That statements report an utterance, with what matched and how strongly.
/*
:params {rows: [{statement: 'statement:upi-2022-01-09-000341', utterance: 'utterance:caravanserai-2022-01-10-001494', similarity: 0.5, kinds: ['GIST'], strengths: [0.6], evidence: ['rain falls'], nearest: 'statement:caravanserai-2022-01-10-001494'}]}
*/
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (u:Utterance {id: row.utterance})
CREATE (s)-[r:REPORTS]->(u)
SET r.similarity = row.similarity,
    r.kinds = row.kinds,
    r.strengths = row.strengths,
    r.evidence = row.evidence,
    r.nearest = row.nearest
