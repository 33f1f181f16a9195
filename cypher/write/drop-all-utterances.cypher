// Takes the grouping back: all utterances with their REPORTS and RIVALS, and nothing else.
/*
:params {}
*/
MATCH (u:Utterance)
DETACH DELETE u
