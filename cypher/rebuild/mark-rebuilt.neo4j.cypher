// That a graph has been restored.
/*
:params {}
*/
MATCH (c:Counter {id: 'being-restored'})
DETACH DELETE c
