// Ids of disputes that at least two figures may be in, one page, either way.
/*
:params {from: 'dispute:deaths|', to: 'dispute:deaths}', idDescending: false, limit: 20}
*/
UNWIND CASE WHEN $idDescending THEN [] ELSE [1] END AS forward
CALL (forward) {
  MATCH (f:Figure)
  WHERE f.dispute > $from
    AND f.dispute < $to
  WITH f.dispute AS id, count(f) AS figures
  WHERE figures > 1
  RETURN id
  ORDER BY id
  LIMIT toInteger($limit)
}
RETURN id
UNION ALL
UNWIND CASE WHEN $idDescending THEN [1] ELSE [] END AS back
CALL (back) {
  MATCH (f:Figure)
  WHERE f.dispute > $from
    AND f.dispute < $to
  WITH f.dispute AS id, count(f) AS figures
  WHERE figures > 1
  RETURN id
  ORDER BY id DESC
  LIMIT toInteger($limit)
}
RETURN id
