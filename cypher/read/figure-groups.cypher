// Figures by what they count: each measure, scope and unit as their records spell it, with the figures' ids.
/*
:params {measures: ['DEATHS', 'DETAINED']}
*/
MATCH (f:Figure)
WHERE $measures IS NULL OR f.measure IN $measures
RETURN f.measure AS measure,
       f.scope AS scope,
       f.unit AS unit,
       collect(f.id) AS figures
ORDER BY measure, scope, unit
