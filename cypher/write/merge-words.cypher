// The vocabulary of the search: each word as it is written, the token of the texts that hold it, and whether names hold it.
/*
:params {rows: [{key: 'ministers', initial: 'm', token: 'wminist', inNames: true}]}
*/
UNWIND $rows AS row
MERGE (w:Word {key: row.key})
  ON CREATE SET w.initial = row.initial, w.token = row.token, w.inNames = row.inNames
FOREACH (_ IN CASE WHEN row.inNames AND NOT w.inNames THEN [1] ELSE [] END | SET w.inNames = true)
