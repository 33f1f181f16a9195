// Utterances by id, each with its reports and its rivals.
/*
:params {ids: ['utterance:caravanserai-2022-01-10-001494', 'utterance:young-bhartiya-2022-01-07-003895']}
*/
UNWIND $ids AS id
MATCH (u:Utterance {id: id})
RETURN u.id AS id,
       u.gist AS gist,
       u.method AS method,
       [(u)<-[:REPORTS]-(:Statement)<-[:SAID]-(speaker:Entity) | speaker.id] AS speakers,
       [(u)<-[r:REPORTS]-(s:Statement)-[:REPORTED_IN]->(a:Article) | {statement: s.id, published: a.publishedFirst, similarity: r.similarity, kinds: r.kinds, strengths: r.strengths, evidence: r.evidence, nearest: r.nearest}] AS reports,
       [(u)-[r:RIVALS]->(v:Utterance) | {utterance: v.id, similarity: r.similarity, kinds: r.kinds, strengths: r.strengths, evidence: r.evidence, own: r.one, others: r.other}] AS after,
       [(u)<-[r:RIVALS]-(v:Utterance) | {utterance: v.id, similarity: r.similarity, kinds: r.kinds, strengths: r.strengths, evidence: r.evidence, own: r.other, others: r.one}] AS before
ORDER BY id
