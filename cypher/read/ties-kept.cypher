// The ties that lead from some entities to others, as they are kept; what is not written on one as it must be counts nothing.
/*
:params {ids: ['organization:upi', 'person:kassym-jomart-tokayev', 'country:kz']}
*/
UNWIND $ids AS id
MATCH (:Entity {id: id})-[tie:QUOTES|SPEAKS_ABOUT|TELLS|MENTIONED_WITH]->(target:Entity)
RETURN id AS source,
       CASE type(tie) WHEN 'QUOTES' THEN 'QUOTED' WHEN 'SPEAKS_ABOUT' THEN 'SPOKE_ABOUT' WHEN 'TELLS' THEN 'TOLD' ELSE 'MENTIONED_WITH' END AS kind,
       target.id AS target,
       CASE WHEN type(tie) <> 'QUOTES' OR (tie.quoter = id AND tie.quoted = target.id) THEN tie.statements ELSE 0 END AS statements,
       tie.first AS first,
       tie.last AS last
ORDER BY source, kind, target
