// The statements that report some utterances or their rivals: what is to be grouped anew where one of them changes.
/*
:params {ids: ['utterance:young-bhartiya-2022-01-07-003895']}
*/
UNWIND $ids AS id
MATCH (u:Utterance {id: id})
WITH [(u)<-[:REPORTS]-(s:Statement) | s.id] AS own,
     [(u)<-[:RIVALS]-(:Utterance)<-[:REPORTS]-(s:Statement) | s.id] AS before,
     [(u)-[:RIVALS]->(:Utterance)<-[:REPORTS]-(s:Statement) | s.id] AS after
UNWIND own + before + after AS statement
RETURN DISTINCT statement AS id
ORDER BY id
