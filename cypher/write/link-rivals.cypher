// That two speakers are given the same words or claim; the utterance with the smaller id comes first.
/*
:params {rows: [{utterance: 'utterance:caravanserai-2022-01-10-001494', rival: 'utterance:young-bhartiya-2022-01-07-003895', similarity: 0.5, kinds: ['GIST'], strengths: [0.6], evidence: ['rain falls'], one: 'statement:caravanserai-2022-01-10-001494', other: 'statement:young-bhartiya-2022-01-07-003895'}]}
*/
UNWIND $rows AS row
MATCH (u:Utterance {id: row.utterance})
MATCH (v:Utterance {id: row.rival})
CREATE (u)-[r:RIVALS]->(v)
SET r.similarity = row.similarity,
    r.kinds = row.kinds,
    r.strengths = row.strengths,
    r.evidence = row.evidence,
    r.one = row.one,
    r.other = row.other
