// Standing relations that are about to be replaced.
/*
:params {ids: ['relation:ada-editor']}
*/
MATCH (:Entity)-[r:HOLDS_ROLE|MEMBER_OF|PART_OF]->(:Entity)
WHERE r.id IN $ids
DELETE r
