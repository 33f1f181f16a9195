// Takes utterances out with their REPORTS and RIVALS; the statements stay as they are.
/*
:params {ids: ['utterance:caravanserai-2022-01-10-001494']}
*/
UNWIND $ids AS id
MATCH (u:Utterance {id: id})
DETACH DELETE u
