// Pairs of entities that somebody found to be two.
/*
:params {}
*/
MATCH (c:Change {kind: 'ENTITY_KEEP_APART'})
WHERE c.undoneAt IS NULL
RETURN c.id AS id,
       c.kind AS kind,
       c.target AS target,
       c.into AS into,
       c.at AS at,
       c.by AS by,
       c.reason AS reason,
       c.before AS before,
       c.after AS after,
       c.undoneAt AS undoneAt,
       c.undoneBy AS undoneBy
ORDER BY at, id
