// The changes of statements or entities, those that were undone, too.
/*
:params {ids: ['statement:upi-2022-01-09-000341']}
*/
UNWIND $ids AS id
MATCH (c:Change {target: id})
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
